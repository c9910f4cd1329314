// Ranges of numbers, as an act of a count lists them: one in a line.

export interface Range {
  series: string;
  first: string;
  last: string;
}

const line = /^([^\d№\s]+)\s*№?\s*(\d{7})(?:\s*(?:-|–|—|\.\.)\s*(\d{7}))?$/u;

/** Reads «ЖОБ 0000001–0000050» or one number a line. The lines that are neither come back by their numbers from 1. */
export function readRanges(text: string): { ranges: Range[]; unread: number[] } {
  const ranges: Range[] = [];
  const unread: number[] = [];
  text.split('\n').forEach((raw, index) => {
    const words = raw.trim().replace(/[;,]$/, '');
    if (!words) return;
    const [, series = '', first = '', last = first] = line.exec(words) ?? [];
    if (first) ranges.push({ series, first, last });
    else unread.push(index + 1);
  });
  return { ranges, unread };
}

/** How many numbers a range has; null while it is not one. */
export function sheetsIn(first: string, last: string): number | null {
  if (!/^\d{7}$/.test(first.trim()) || !/^\d{7}$/.test(last.trim())) return null;
  const sheets = Number(last) - Number(first) + 1;
  return sheets > 0 ? sheets : null;
}

/** A range in one piece: «ЖОБ № 0000001–0000050». */
export function rangeText(series: string, first: string, last: string): string {
  return first === last ? `${series} № ${first}` : `${series} № ${first}–${last}`;
}
