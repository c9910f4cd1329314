import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { useI18n } from '@/i18n/I18n';

export interface TabItem {
  key: string;
  to: To;
  name: string;
  /** How many there are behind the tab; null while that is not known or not counted. */
  count?: number | null;
}

interface Props {
  label: string;
  chosen: string;
  items: readonly TabItem[];
  /** Beside the tabs, at the right. */
  children?: ReactNode;
}

/** Views of one page; each has an address of its own. */
export function Tabs({ label, chosen, items, children }: Props) {
  const { f } = useI18n();
  return (
    <div className="tabs-row no-print">
      <nav className="tabs" aria-label={label}>
        <ul>
          {items.map(({ key, to, name, count = null }) => (
            <li key={key}>
              <Link to={to} aria-current={key === chosen ? 'page' : undefined}>
                {name}
                {count !== null && <span className="tab-count">{f.number.count(count)}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
