import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';
import type { Done } from './ActDialog';

/** Says what the server has done; the focus goes there, for the dialog it came from is gone. */
export function DoneNotice({ done }: { done: Done | null }) {
  const { t } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) ref.current?.focus();
  }, [done]);
  if (!done) return null;
  return (
    <Notice tone="success" title={t.acts.done[done.act](done.number)} announce ref={ref}>
      {done.statusText && <p>{done.statusText}</p>}
      {done.receipt && (
        <p>
          <Link to={`/receipts/${encodeURIComponent(done.receipt.id)}/print`}>{t.acts.printReceipt(done.receipt.number)}</Link>
        </p>
      )}
    </Notice>
  );
}
