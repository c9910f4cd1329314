import { Link } from 'react-router';
import type { PlatformQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Panel } from '@/ui/Panel';

type Change = PlatformQuery['calendarChanges']['edges'][number]['node'] | PlatformQuery['ruleChanges']['edges'][number]['node'];

/** Changes of the calendar and of the rules that wait for a second person. */
export function Waiting({ changes }: { changes: readonly Change[] }) {
  const { t, f } = useI18n();
  const waiting = changes.filter(({ state }) => state === 'PROPOSED');
  return (
    <Panel title={t.platform.waiting} tools={waiting.length > 0 && <Link to="/calendar/changes">{t.platform.decide}</Link>}>
      {waiting.length === 0 && <Empty>{t.platform.noneWaiting}</Empty>}
      <ul>
        {waiting.map((change) => (
          <li key={change.id}>
            {change.basis}
            <span className="cell-second">
              {change.proposedBy}, {f.date.moment(change.proposedAt)}
              {!change.mayApprove && ` · ${t.platform.own}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
