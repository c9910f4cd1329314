import { Link } from 'react-router';
import { QueueCountsDocument, type Role } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Tabs } from '@/ui/Tabs';
import { tabFilter, tabs, type Tab } from './tabs';

const refreshMs = 60_000;

export function QueueTabs({ tab, role }: { tab: Tab; role: Role }) {
  const { t } = useI18n();
  const answer = useDocument(
    QueueCountsDocument,
    { new: tabFilter('new', role), work: tabFilter('work', role), ready: tabFilter('ready', role), overdue: { overdue: true } },
    { refetchInterval: refreshMs },
  );
  const counts = answer.data;
  const countOf = (name: Tab) => (name === 'all' ? null : (counts?.[name].totalCount ?? null));
  const overdue = counts?.overdue.totalCount ?? 0;
  return (
    <Tabs label={t.queue.tabsLabel} chosen={tab} items={tabs.map((name) => ({ key: name, to: `/queue?tab=${name}`, name: t.queue.tabs[name], count: countOf(name) }))}>
      {overdue > 0 && (
        <Link className="tabs-overdue" to="/applications?show=overdue">
          {t.queue.overdue(overdue)}
        </Link>
      )}
    </Tabs>
  );
}
