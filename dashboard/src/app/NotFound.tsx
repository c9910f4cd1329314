import { Link } from 'react-router';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { homeOf } from './homes';

export function NotFound() {
  const { t } = useI18n();
  const viewer = useViewer();
  return (
    <>
      <PageHead title={t.shell.notFound} />
      <p>
        <Link to={homeOf(viewer)}>{t.shell.toStart}</Link>
      </p>
    </>
  );
}
