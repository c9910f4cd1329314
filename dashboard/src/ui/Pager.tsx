import { Link } from 'react-router';
import type { PagePartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { pageParams } from './paging';

interface Props {
  params: URLSearchParams;
  page: number;
  info: PagePartsFragment;
}

/** Pages of a list: each is an address of its own. */
export function Pager({ params, page, info }: Props) {
  const { t } = useI18n();
  if (!info.hasNextPage && !info.hasPreviousPage && page === 1) return null;
  const to = (next: Parameters<typeof pageParams>[1]) => `?${pageParams(params, next)}`;
  return (
    <nav className="pager no-print" aria-label={t.common.pages}>
      {page > 1 && (
        <Link className="button" rel="prev" to={page === 2 ? to(null) : to({ before: info.startCursor ?? '', page: page - 1 })}>
          {t.common.previousPage}
        </Link>
      )}
      <span aria-current="page">{t.common.page(page)}</span>
      {info.hasNextPage && (
        <Link className="button" rel="next" to={to({ after: info.endCursor ?? '', page: page + 1 })}>
          {t.common.nextPage}
        </Link>
      )}
    </nav>
  );
}
