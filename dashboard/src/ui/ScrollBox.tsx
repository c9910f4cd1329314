import type { ReactNode } from 'react';

/** A box that scrolls by itself: it has a name and takes the focus, so that the arrow keys reach it. */
export function ScrollBox({ label, boxed = false, children }: { label: string; boxed?: boolean; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls must be reachable by keys
    <section className={boxed ? 'table-box table-boxed' : 'table-box'} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
