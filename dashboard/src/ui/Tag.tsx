import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './Glyph';

export type Tone = 'danger' | 'warning' | 'success' | 'notice' | 'waiting' | 'plain';

/** A state: word, shape and colour, so that none of them carries it alone. */
export function Tag({ tone, glyph, children }: { tone: Tone; glyph: GlyphName; children: ReactNode }) {
  return (
    <span className={`tag tag-${tone}`}>
      <Glyph name={glyph} />
      {children}
    </span>
  );
}
