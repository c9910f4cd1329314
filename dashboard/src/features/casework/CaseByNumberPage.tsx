import { Navigate, useParams } from 'react-router';
import { CaseByNumberDocument } from '@/gql/generated/graphql';
import { useViewer } from '@/gql/viewer';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { PageHead } from '@/ui/PageHead';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';

/** What the code on a paper opens: the case of that number, for who may see it; the contact centre is told how it stands. */
export default function CaseByNumberPage() {
  const { role } = useViewer();
  const { t } = useI18n();
  const { number = '' } = useParams();
  const mayOpen = role !== 'CONTACT_CENTRE';
  const answer = useDocument(CaseByNumberDocument, { number }, { enabled: mayOpen });
  if (!mayOpen) return <Navigate replace to={`/status?number=${encodeURIComponent(number)}`} />;
  if (answer.isPending) return <Skeleton lines={10} tall />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  const found = answer.data.application;
  if (found) return <Navigate replace to={`/applications/${encodeURIComponent(found.id)}`} />;
  return (
    <>
      <PageHead title={t.papers.noCase(number)} />
      <Empty>{t.fields.notFoundWords}</Empty>
    </>
  );
}
