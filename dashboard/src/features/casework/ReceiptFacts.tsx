import { Link } from 'react-router';
import type { CaseDetailsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';

/** The receipt of refusal to accept: number, when, by whom, and every item it names. */
export function ReceiptFacts({ receipt }: { receipt: NonNullable<CaseDetailsFragment['receipt']> }) {
  const { t, f } = useI18n();
  return (
    <Panel title={t.case.receipt(receipt.number)} note={t.case.receiptNote(f.date.moment(receipt.issuedAt), receipt.issuedBy)}>
      <ol className="receipt-items">
        {receipt.items.map((item) => (
          <li key={item.kind}>
            {item.text}
            <span className="quiet">
              {' · '}
              {t.names.groundShort[item.ground]}
              {item.expiredOn && ` ${f.date.short(item.expiredOn)}`}
              {' · '}
              {t.package.rule(item.rule)}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Link to={`/receipts/${encodeURIComponent(receipt.id)}/print`}>{t.acts.printReceipt(receipt.number)}</Link>
      </p>
    </Panel>
  );
}
