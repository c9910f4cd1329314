import { useEffect } from 'react';
import { useI18n } from '@/i18n/I18n';

/** Title of the browser's tab: the page, then the service. */
export function useTitle(page: string): void {
  const { t } = useI18n();
  useEffect(() => {
    document.title = `${page} · ${t.shell.service}`;
  }, [page, t]);
}
