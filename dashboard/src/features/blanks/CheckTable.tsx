import type { ReactNode } from 'react';
import type { PagePartsFragment } from '@/gql/generated/graphql';
import { Empty } from '@/ui/Empty';
import { NextPager } from '@/ui/NextPager';
import { Problem } from '@/ui/Problem';
import { ScrollBox } from '@/ui/ScrollBox';
import { Skeleton } from '@/ui/Skeleton';

interface Props {
  answer: { isPending: boolean; isPlaceholderData: boolean; error: unknown; refetch: () => unknown };
  info: PagePartsFragment | undefined;
  params: URLSearchParams;
  page: number;
  label: string;
  empty: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[] | undefined;
}

/** One list of what does not fit together. The first cell names the row. */
export function CheckTable({ answer, info, params, page, label, empty, heads, rows }: Props) {
  if (answer.isPending) return <Skeleton lines={8} />;
  if (!rows || !info) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (rows.length === 0) return <Empty>{empty}</Empty>;
  return (
    <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
      <ScrollBox label={label} boxed>
        <table className="stacked">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...others] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {others.map((cell, index) => (
                  <td key={heads[index + 1]} data-label={heads[index + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <NextPager params={params} page={page} info={info} />
    </div>
  );
}
