import type { Tile } from '@/charts/TileMap';
import type { Formats } from '@/format';
import { withSoftHyphens } from '@/format/hyphens';
import type { Language } from '@/format/language';
import type { OverviewPartsQuery } from '@/gql/generated/graphql';
import type { Catalog } from '@/i18n/catalog';
import { territoryPath } from './paths';

export type Part = NonNullable<OverviewPartsQuery['territory']>['children']['edges'][number];

// Words that say what kind of territory it is; a square has no room for them.
const kindWords: Record<Language, RegExp> = {
  kk: /\s*(ауданы|облысы|қаласы|қ\.)$/i,
  ru: /(^(район|область|город|г\.)\s*|\s*(район|область|обл\.)$)/gi,
  en: /(^(City of)\s*|\s*(District|Region|City)$)/gi,
};

/** A territory's name without its kind: «Аршалынский район» is «Аршалынский». */
export function shortName(name: string, language: Language): string {
  return name.replace(kindWords[language], '').trim() || name;
}

interface Words {
  t: Catalog;
  f: Formats;
  language: Language;
  /** The page's period, carried over into the tile's page. */
  search: string;
}

/** Squares of the map; none when the territories have no places on one. */
export function tilesOf(parts: readonly Part[], { t, f, language, search }: Words): Tile[] {
  return parts.flatMap(({ node, figures }) => {
    const tile = 'tile' in node ? node.tile : null;
    if (!tile) return [];
    const share = figures?.onTimeShare ?? null;
    const overdue = figures?.openOverdue ?? 0;
    return [
      {
        id: node.id,
        name: node.name,
        short: withSoftHyphens(shortName(node.name, language)),
        figure: share === null ? t.common.dash : f.number.wholeShare(share),
        share,
        flag: overdue > 0 ? t.overview.overdueFlag(overdue) : null,
        column: tile.column,
        row: tile.row,
        to: territoryPath(node.id, search),
      },
    ];
  });
}
