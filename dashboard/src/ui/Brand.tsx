import { Link } from 'react-router';
import { useI18n } from '@/i18n/I18n';

/** The service's name and whose pages these are. */
export function Brand({ to, place }: { to: string; place?: string | undefined }) {
  const { t } = useI18n();
  return (
    <div className="brand">
      <Link to={to} className="brand-link">
        <svg className="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
          <path d="M5 2h10l5 5v15H5z" fill="#fff" />
          <path d="M15 2v5h5z" fill="#8fb3d6" />
          <path d="M8 11h9M8 14.5h9M8 18h5" stroke="#12436d" strokeWidth="1.6" />
        </svg>
        {t.shell.service}
      </Link>
      {place && <span className="brand-place">{place}</span>}
    </div>
  );
}
