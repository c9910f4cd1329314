import type { DuplicateFilter } from '@/gql/generated/graphql';

// Which lines of the register, as it stands in the URL:
// ?territory=…&year=2026&series=ЖОБ&number=0000001&copies=yes

export interface RegisterFilter {
  territory: string | null;
  /** Null: every year. */
  year: number | null;
  series: string;
  number: string;
  /** Only duplicates of duplicates. */
  copies: boolean;
}

/** A sheet is looked for in every year; without one, the register is this year's. */
export function readRegister(params: URLSearchParams, thisYear: number): RegisterFilter {
  const asked = params.get('year') ?? '';
  const year = Number(asked);
  const series = params.get('series')?.trim() ?? '';
  const number = params.get('number')?.trim() ?? '';
  const natural = series || number ? null : thisYear;
  return {
    territory: params.get('territory') || null,
    year: asked === 'all' ? null : /^\d{4}$/.test(asked) ? year : natural,
    series,
    number,
    copies: params.get('copies') === 'yes',
  };
}

export function writeRegister(filter: RegisterFilter, thisYear: number): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.territory) params.set('territory', filter.territory);
  const natural = filter.series || filter.number ? null : thisYear;
  if (filter.year !== natural) params.set('year', filter.year === null ? 'all' : String(filter.year));
  if (filter.series) params.set('series', filter.series);
  if (filter.number) params.set('number', filter.number);
  if (filter.copies) params.set('copies', 'yes');
  return params;
}

export function registerQuery({ territory, year, series, number, copies }: RegisterFilter): DuplicateFilter {
  return { territoryId: territory, year, series: series || null, number: number || null, copiesOnly: copies || null };
}
