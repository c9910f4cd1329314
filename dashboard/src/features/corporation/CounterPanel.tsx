import { useState } from 'react';
import { useI18n } from '@/i18n/I18n';
import { TextField } from '@/ui/TextField';
import type { TicketActs } from './useTicketActs';

const storageKey = 'telnusqa.counter';

/** The operator's two buttons: a ticket for who comes in, and the next one to her counter. */
export function CounterPanel({ acts, waiting }: { acts: TicketActs; waiting: number }) {
  const { t } = useI18n();
  const [counter, setCounter] = useState(() => localStorage.getItem(storageKey) ?? '');
  const keep = (value: string) => {
    setCounter(value);
    localStorage.setItem(storageKey, value);
  };
  return (
    <div className="counter-panel no-print">
      <TextField id="counter" label={t.corporation.counter} hint={t.corporation.counterHint} maxLength={20} value={counter} onChange={keep} autoComplete="off" className="field-short" />
      <button type="button" className="button button-primary" disabled={acts.busy || waiting === 0} onClick={() => acts.callNext(counter)}>
        {t.corporation.callNext}
      </button>
      <button type="button" className="button" disabled={acts.busy} onClick={acts.take}>
        {t.corporation.take}
      </button>
    </div>
  );
}
