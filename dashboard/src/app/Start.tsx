import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { PageHead } from '@/ui/PageHead';
import { hasFigures, homeOf } from './homes';

/** What stands at the root: the figures of the viewer's territory, for whoever reads them. */
export function Start({ overview }: { overview: ReactNode }) {
  const viewer = useViewer();
  if (hasFigures(viewer)) return overview;
  const home = homeOf(viewer);
  return home === '/' ? <NothingHere /> : <Navigate to={home} replace />;
}

/** Who runs the platform sees neither cases nor figures, and is told so instead of being refused page by page. */
function NothingHere() {
  const { t } = useI18n();
  const viewer = useViewer();
  return (
    <>
      <PageHead title={viewer.roleName} />
      <Empty>{t.shell.nothingHere}</Empty>
    </>
  );
}
