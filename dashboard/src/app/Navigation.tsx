import { NavLink } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { FindCase } from './FindCase';
import { asksStatus, hasBlanks, hasCases, hasCorporation, hasFigures, hasQueue, portalOf, runsPlatform } from './homes';

export function Navigation() {
  const { t } = useI18n();
  const viewer = useViewer();
  const portal = portalOf(viewer);
  const places = [
    hasQueue(viewer) && { to: '/queue', name: t.shell.queue },
    runsPlatform(viewer) && { to: '/', name: t.shell.platform },
    hasFigures(viewer) && { to: '/', name: t.shell.overview },
    hasCases(viewer) && { to: '/applications', name: t.shell.applications },
    asksStatus(viewer) && { to: '/status', name: t.shell.status },
    hasCorporation(viewer) && { to: '/corporation', name: t.shell.corporation },
    hasBlanks(viewer) && { to: '/blanks', name: t.shell.blanks },
    portal !== null && { to: portal, name: t.shell.portal },
    { to: '/calendar', name: t.shell.calendar },
    viewer.maySubmit && { to: '/applications/new', name: t.shell.newApplication },
  ].filter((place) => place !== false);
  if (places.length === 0) return null;
  return (
    <div className="nav no-print">
      <nav aria-label={t.shell.navigation}>
        <ul>
          {places.map(({ to, name }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/' || to.startsWith('/applications')}>
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {hasCases(viewer) && <FindCase />}
    </div>
  );
}
