import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import type { Filed } from './IntakePage';

/** What came of the submission: accepted with a due date, or a receipt that names every item. */
export function Result({ filed, atCounter, onAnother }: { filed: Filed; atCounter: boolean; onAnother: () => void }) {
  const { t } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const { application, receipt } = filed;
  if (!application) return null;
  return (
    <div className="result">
      <PageHead title={receipt ? t.intake.refusedTitle : t.intake.filedTitle} />
      <div ref={ref} tabIndex={-1}>
        {receipt ? <Refused receipt={receipt} number={application.number} /> : <Accepted application={application} />}
      </div>
      <p className="result-next">
        {receipt && (
          <Link className="button button-primary" to={`/receipts/${encodeURIComponent(receipt.id)}/print`}>
            {t.acts.printReceipt(receipt.number)}
          </Link>
        )}
        <Link className={receipt ? 'button' : 'button button-primary'} to={`/applications/${encodeURIComponent(application.id)}`}>
          {t.intake.openCase(application.number)}
        </Link>
        {atCounter && (
          <Link className="button" to="/corporation">
            {t.intake.toQueue}
          </Link>
        )}
        <button type="button" className="button" onClick={onAnother}>
          {t.intake.another}
        </button>
      </p>
    </div>
  );
}

function Accepted({ application }: { application: NonNullable<Filed['application']> }) {
  const { t, f } = useI18n();
  const { number, acceptedOn, dueOn } = application;
  return (
    <Notice tone="success" title={t.intake.accepted(number)}>
      {dueOn && <p className="result-due">{t.intake.due(f.date.long(dueOn))}</p>}
      {acceptedOn && <p>{t.intake.dayZero(f.date.long(acceptedOn))}</p>}
      {!dueOn && <p>{t.intake.waits}</p>}
      <p>{t.intake.tellNumber}</p>
    </Notice>
  );
}

function Refused({ receipt, number }: { receipt: NonNullable<Filed['receipt']>; number: string }) {
  const { t, f } = useI18n();
  return (
    <Notice tone="warning" title={t.intake.receipt(receipt.number)}>
      <p>{t.intake.receiptWords(number)}</p>
      <ol className="receipt-items">
        {receipt.items.map((item) => (
          <li key={item.kind}>
            {item.text}
            <span className="quiet">
              {' · '}
              {t.names.groundShort[item.ground]}
              {item.expiredOn && ` ${f.date.short(item.expiredOn)}`}
            </span>
          </li>
        ))}
      </ol>
    </Notice>
  );
}
