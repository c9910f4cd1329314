import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { CaseDocument } from '@/gql/generated/graphql';
import { nameOf } from '@/gql/useDocument';

/** After a paper was opened in another tab, reads the case anew when the clerk comes back: the printing counts. */
export function useReadAgain(): () => void {
  const queries = useQueryClient();
  const opened = useRef(false);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState !== 'visible' || !opened.current) return;
      opened.current = false;
      void queries.invalidateQueries({ queryKey: [nameOf(CaseDocument)] });
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [queries]);
  return useCallback(() => {
    opened.current = true;
  }, []);
}
