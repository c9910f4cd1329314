import type { Span } from '@/format/period';

/** A territory's page, for the same period where one is given. */
export function territoryPath(id: string, search = ''): string {
  return `/territories/${encodeURIComponent(id)}${search}`;
}

/** The list of the cases behind a figure of a territory. */
export function casesPath(territory: string, filter: Record<string, string>, span?: Span): string {
  const params = new URLSearchParams({ territory, ...filter, ...span });
  return `/applications?${params}`;
}

export function casePath(id: string): string {
  return `/applications/${encodeURIComponent(id)}`;
}

/** The part of the page's URL that names its period, to carry over into links. */
export function periodSearch(params: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of ['period', 'from', 'to']) {
    const value = params.get(name);
    if (value) kept.set(name, value);
  }
  const text = kept.toString();
  return text && '?' + text;
}
