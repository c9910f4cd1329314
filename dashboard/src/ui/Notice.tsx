import type { ReactNode, Ref } from 'react';
import { Glyph, type GlyphName } from './Glyph';

type NoticeTone = 'notice' | 'success' | 'warning' | 'danger';

const glyphs: Record<NoticeTone, GlyphName> = { notice: 'circle', success: 'check', warning: 'triangle', danger: 'square' };

interface Props {
  tone: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Spoken as it appears; not for what was there when the page came. */
  announce?: boolean;
  ref?: Ref<HTMLDivElement>;
}

/** A message that stands in the page. */
export function Notice({ tone, title, children, announce = false, ref }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={announce ? 'status' : undefined} ref={ref} tabIndex={ref ? -1 : undefined}>
      <Glyph name={glyphs[tone]} />
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
