import type { ReactNode } from 'react';
import { useTitle } from './useTitle';

interface Props {
  title: string;
  /** What the browser's tab shows, when more than the heading. */
  tabTitle?: string;
  /** Above the heading: where the page belongs. */
  above?: ReactNode;
  /** Below the heading: as of, connection. */
  below?: ReactNode;
  /** Controls of the whole page. */
  children?: ReactNode;
}

export function PageHead({ title, tabTitle, above, below, children }: Props) {
  useTitle(tabTitle ?? title);
  return (
    <div className="page-head">
      <div className="page-head-words">
        {above}
        <h1>{title}</h1>
        {below && <div className="page-head-below">{below}</div>}
      </div>
      {children && <div className="page-head-tools no-print">{children}</div>}
    </div>
  );
}
