import { useQueryClient } from '@tanstack/react-query';
import { CaseDocument, CasesChangedDocument } from '@/gql/generated/graphql';
import { nameOf } from '@/gql/useDocument';
import { useLive } from '@/gql/useLive';

interface Subject {
  id: string;
  version: number;
  school: { id: string };
}

/** Reads the case anew when anybody changes it. An open dialog keeps what was typed; the version tells the rest. */
export function useCaseChanges({ id, version, school }: Subject): void {
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: [nameOf(CaseDocument)] });
  useLive({
    document: CasesChangedDocument,
    variables: { territoryId: school.id },
    from: null,
    cursorOf: (event) => event.applicationChanged.cursor,
    onEvents: (events) => {
      const own = events.map((event) => event.applicationChanged.application).filter((changed) => changed.id === id);
      if (own.some((changed) => changed.version > version)) refresh();
    },
    onResumed: refresh,
  });
}
