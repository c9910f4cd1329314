import { Link } from 'react-router';
import type { PagePartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { pageParams } from './paging';

interface Props {
  params: URLSearchParams;
  page: number;
  info: Pick<PagePartsFragment, 'hasNextPage' | 'endCursor'>;
}

/** Pages of a list that is only read forward; the browser's «back» leads to the page before. */
export function NextPager({ params, page, info }: Props) {
  const { t } = useI18n();
  if (!info.hasNextPage && page === 1) return null;
  return (
    <nav className="pager no-print" aria-label={t.common.pages}>
      {page > 1 && (
        <Link className="button" rel="first" to={`?${pageParams(params, null)}`}>
          {t.common.firstPage}
        </Link>
      )}
      <span aria-current="page">{t.common.page(page)}</span>
      {info.hasNextPage && (
        <Link className="button" rel="next" to={`?${pageParams(params, { after: info.endCursor ?? '', page: page + 1 })}`}>
          {t.common.nextPage}
        </Link>
      )}
    </nav>
  );
}
