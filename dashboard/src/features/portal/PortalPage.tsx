import { Outlet, useLocation } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { Tabs } from '@/ui/Tabs';
import { readsMessages } from './messages';
import './portal.css';

const addresses = { messages: '/portal', outages: '/portal/outages' } as const;

/** The portal egov.kz: what came through it and what became of that, and when it took nothing in. */
export default function PortalPage() {
  const { t } = useI18n();
  const { role } = useViewer();
  const { pathname } = useLocation();
  const view = pathname.endsWith('/outages') ? 'outages' : 'messages';
  return (
    <div className="portal">
      <PageHead title={t.portal.title} tabTitle={t.portal.views[view]} below={<p>{view === 'outages' ? t.outages.lead : t.portal.lead}</p>} />
      {readsMessages(role) && (
        <Tabs label={t.portal.title} chosen={view} items={(['messages', 'outages'] as const).map((key) => ({ key, to: addresses[key], name: t.portal.views[key] }))} />
      )}
      <Outlet />
    </div>
  );
}
