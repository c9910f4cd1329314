import { ServiceGuideDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';

/** What the standard tells applicants, in its own words: what to answer when they ask. */
export default function GuideView() {
  const { t } = useI18n();
  const answer = useDocument(ServiceGuideDocument, {});
  if (answer.isPending) return <Skeleton lines={12} tall />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  return (
    <>
      {answer.data.serviceGuide.map((entry) => (
        <Panel key={entry.topic} title={t.calendar.topics[entry.topic]}>
          <p>{entry.text}</p>
          {entry.note && <p className="quiet">{entry.note}</p>}
          {entry.phones.length > 0 && (
            <p>
              {t.calendar.phones}: {entry.phones.join(', ')}
            </p>
          )}
          <p className="quiet">{entry.source}</p>
        </Panel>
      ))}
    </>
  );
}
