import { Link, useParams } from 'react-router';
import { ReceiptDocument, type ReceiptQuery } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { PageHead } from '@/ui/PageHead';
import { PaperLinks } from '@/ui/PaperLinks';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { useTitle } from '@/ui/useTitle';
import { Copy } from './Copy';
import './receipt.css';

export type ReceiptFacts = Extract<NonNullable<ReceiptQuery['node']>, { __typename: 'Receipt' }>;

/** The receipt of refusal to accept (Annex 4) for the office printer: two copies, Kazakh above, Russian below. */
export default function ReceiptPage() {
  const { t } = useI18n();
  const { id = '' } = useParams();
  const answer = useDocument(ReceiptDocument, { id });
  const node = answer.data?.node;
  if (answer.isPending) return <Skeleton lines={10} tall />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!node || node.__typename !== 'Receipt') {
    return (
      <main className="page">
        <PageHead title={t.receipt.notFound} />
        <Empty>{t.fields.notFoundWords}</Empty>
      </main>
    );
  }
  return <Receipt receipt={node} />;
}

function Receipt({ receipt }: { receipt: ReceiptFacts }) {
  const { t } = useI18n();
  useTitle(t.receipt.title(receipt.number));
  return (
    <main className="receipt-page">
      <div className="receipt-tools no-print">
        <Link to={`/applications/${encodeURIComponent(receipt.application.id)}`}>
          <span aria-hidden="true">← </span>
          {receipt.application.number}
        </Link>
        <h1>{t.receipt.title(receipt.number)}</h1>
        <p className="quiet">{t.receipt.copies}</p>
        <PaperLinks name={t.receipt.title(receipt.number)} urls={receipt} />
      </div>
      <Copy receipt={receipt} copy={1} />
      <Copy receipt={receipt} copy={2} />
    </main>
  );
}
