import { Outlet, useLocation } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { PrintButton } from '@/ui/PrintButton';
import { Tabs } from '@/ui/Tabs';
import { readsChanges } from './roles';
import './calendar.css';

const addresses = { days: '/calendar', rules: '/calendar/rules', changes: '/calendar/changes', guide: '/calendar/guide' } as const;
const all = ['days', 'rules', 'changes', 'guide'] as const;

/** What a due date is reckoned by: the days of the year, the rules, and who changes them; and what the standard tells applicants. */
export default function CalendarPage() {
  const { t } = useI18n();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const view = all.find((name) => pathname.endsWith(`/${name}`)) ?? 'days';
  const views = all.filter((name) => name !== 'changes' || readsChanges(viewer));
  return (
    <div className="calendar">
      <PageHead title={t.calendar.title} tabTitle={t.calendar.views[view]}>
        <PrintButton />
      </PageHead>
      <Tabs label={t.calendar.viewsLabel} chosen={view} items={views.map((name) => ({ key: name, to: addresses[name], name: t.calendar.views[name] }))} />
      <Outlet />
    </div>
  );
}
