import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Skeleton } from '@/ui/Skeleton';
import { LanguageSwitch } from '@/ui/LanguageSwitch';
import { Brand } from '@/ui/Brand';
import { Account } from './Account';
import { homeOf } from './homes';
import { Navigation } from './Navigation';
import { useArrival } from './useArrival';

/** What stands around every page: the service's bar, the navigation, the page itself. */
export function Shell() {
  const { t } = useI18n();
  const viewer = useViewer();
  useArrival();
  return (
    <>
      <a className="skip-link" href="#main">
        {t.shell.skip}
      </a>
      <header>
        <div className="bar">
          <Brand to={homeOf(viewer)} place={viewer.territory?.name ?? viewer.branch?.name} />
          <LanguageSwitch />
          <Account />
        </div>
        <Navigation />
      </header>
      {viewer.simulated && <p className="simulated no-print">{t.shell.simulated}</p>}
      <main id="main" className="page" tabIndex={-1}>
        <Suspense fallback={<Skeleton tall />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}
