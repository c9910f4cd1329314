import { Link } from 'react-router';
import { QueueCountsDocument, type Role } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { tabFilter, tabs, type Tab } from './tabs';

const refreshMs = 60_000;

export function QueueTabs({ tab, role }: { tab: Tab; role: Role }) {
  const { t, f } = useI18n();
  const answer = useDocument(
    QueueCountsDocument,
    { new: tabFilter('new', role), work: tabFilter('work', role), ready: tabFilter('ready', role), overdue: { overdue: true } },
    { refetchInterval: refreshMs },
  );
  const counts = answer.data;
  const countOf = (name: Tab) => (name === 'all' ? null : (counts?.[name].totalCount ?? null));
  const overdue = counts?.overdue.totalCount ?? 0;
  return (
    <div className="tabs-row">
      <nav className="tabs" aria-label={t.queue.tabsLabel}>
        <ul>
          {tabs.map((name) => {
            const count = countOf(name);
            return (
              <li key={name}>
                <Link to={`/queue?tab=${name}`} aria-current={name === tab ? 'page' : undefined}>
                  {t.queue.tabs[name]}
                  {count !== null && <span className="tab-count">{f.number.count(count)}</span>}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      {overdue > 0 && (
        <Link className="tabs-overdue" to="/applications?show=overdue">
          {t.queue.overdue(overdue)}
        </Link>
      )}
    </div>
  );
}
