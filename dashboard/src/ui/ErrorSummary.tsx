import { useEffect, useRef } from 'react';
import { useI18n } from '@/i18n/I18n';

export interface FormError {
  message: string;
  /** Id of the control at fault; none where no single field is to blame. */
  field?: string | undefined;
}

/** What must be mended, on top of the form. The focus moves here when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const { t } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length) ref.current?.focus();
  }, [errors]);
  if (!errors.length) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <h2>{t.common.errorTitle}</h2>
      <ul>
        {errors.map((error) => (
          <li key={(error.field ?? '') + error.message}>
            {error.field ? <ErrorLink field={error.field}>{error.message}</ErrorLink> : error.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ErrorLink({ field, children }: { field: string; children: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        const control = document.getElementById(field);
        control?.focus();
        control?.scrollIntoView({ block: 'center' });
      }}
    >
      {children}
    </a>
  );
}
