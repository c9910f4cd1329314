import { Outlet, useLocation } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { PrintButton } from '@/ui/PrintButton';
import { Tabs } from '@/ui/Tabs';
import { readsChanges } from './roles';
import './calendar.css';

const addresses = { days: '/calendar', rules: '/calendar/rules', changes: '/calendar/changes' } as const;

/** What a due date is reckoned by: the days of the year, the rules, and who changes them. */
export default function CalendarPage() {
  const { t } = useI18n();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const view = pathname.endsWith('/rules') ? 'rules' : pathname.endsWith('/changes') ? 'changes' : 'days';
  const views = (['days', 'rules', 'changes'] as const).filter((name) => name !== 'changes' || readsChanges(viewer));
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
