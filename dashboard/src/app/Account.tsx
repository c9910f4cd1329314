import { signOut } from '@/gql/session';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';

/** Leaves the page altogether: the socket, the cache and the drafts hold personal data. */
async function leave() {
  await signOut().catch(() => undefined);
  sessionStorage.clear();
  location.assign('/sign-in');
}

export function Account() {
  const { t } = useI18n();
  const viewer = useViewer();
  return (
    <div className="account no-print">
      <span className="account-name">
        {viewer.name}
        <span className="account-role">{viewer.roleName}</span>
      </span>
      <button type="button" className="button-on-brand" onClick={() => void leave()}>
        {t.shell.signOut}
      </button>
    </div>
  );
}
