import type { GlyphName } from '@/ui/Glyph';
import type { Tone } from '@/ui/Tag';

// The two terms of a ticket are minutes; what is left of them changes while one looks.

/** From here on the counter should hurry. */
const soonMs = 5 * 60_000;

export interface Countdown {
  /** Whether the term is over. */
  over: boolean;
  /** What is left, or what it is over by: «7:05», «1:02:40». */
  text: string;
  tone: Tone;
  glyph: GlyphName;
}

/** Half-open like every term: called at the due instant is late. */
export function countdown(dueAt: string, now: number): Countdown {
  const left = Date.parse(dueAt) - now;
  const over = left <= 0;
  const seconds = over ? Math.floor(-left / 1000) : Math.ceil(left / 1000);
  const [tone, glyph] = look(left);
  return { over, text: clockText(seconds), tone, glyph };
}

function look(left: number): [Tone, GlyphName] {
  if (left <= 0) return ['danger', 'square'];
  return left <= soonMs ? ['warning', 'triangle'] : ['notice', 'circle'];
}

const two = (n: number) => String(n).padStart(2, '0');

function clockText(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Begun minutes between two instants, counted whole as the figures count them. */
export function minutesBetween(from: string, until: string): number {
  return Math.ceil((Date.parse(until) - Date.parse(from)) / 60_000);
}
