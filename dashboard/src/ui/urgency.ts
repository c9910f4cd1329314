import type { GlyphName } from './Glyph';
import type { Tone } from './Tag';

/** The clock's own warning begins at three working days left. */
const riskDays = 3;

/** How a number of working days left looks; negative is overdue. */
export function urgency(daysLeft: number): { tone: Tone; glyph: GlyphName } {
  if (daysLeft < 0) return { tone: 'danger', glyph: 'square' };
  if (daysLeft <= riskDays) return { tone: 'warning', glyph: 'triangle' };
  return { tone: 'plain', glyph: 'circle' };
}
