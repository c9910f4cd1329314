import { today } from '@/format/day';
import { PlatformDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { PortalDown } from '@/ui/PortalDown';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { InForce } from './InForce';
import { Quarantine } from './Quarantine';
import { ServerCommands } from './ServerCommands';
import { Waiting } from './Waiting';
import './platform.css';

const shownAtOnce = 5;
const refreshMs = 60_000;

/** What waits for whoever runs the platform: she sees no case and no figure, and decides what offices cannot. */
export default function PlatformPage() {
  const { t } = useI18n();
  const day = today();
  const year = Number(day.slice(0, 4));
  const answer = useDocument(PlatformDocument, { year, today: day, waiting: shownAtOnce }, { refetchInterval: refreshMs });
  const { data } = answer;
  return (
    <div className="platform">
      <PageHead title={t.shell.platform} below={<p>{t.platform.lead}</p>} />
      <PortalDown />
      {answer.isPending && <Skeleton lines={10} tall />}
      {answer.isError && !data && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {data && (
        <div className="platform-grid">
          <Quarantine messages={data.portalMessages} />
          <InForce calendar={data.calendar} rules={data.ruleBook} thisYear={year} />
          <Waiting changes={[...data.calendarChanges.edges, ...data.ruleChanges.edges].map((edge) => edge.node)} />
          <ServerCommands />
        </div>
      )}
    </div>
  );
}
