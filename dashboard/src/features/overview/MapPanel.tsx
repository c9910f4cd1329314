import { useSearchParams } from 'react-router';
import { TileMap } from '@/charts/TileMap';
import type { Span } from '@/format/period';
import type { TerritoryHeadFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { MapLegend } from './MapLegend';
import { periodSearch } from './paths';
import { tilesOf } from './tiles';
import { useParts } from './useParts';

/** The territories below as a map, where they have places on one. */
export function MapPanel({ territory, span }: { territory: TerritoryHeadFragment; span: Span }) {
  const { t, f, language } = useI18n();
  const [params] = useSearchParams();
  const { answer, parts } = useParts(territory, span);
  const tiles = tilesOf(parts, { t, f, language, search: periodSearch(params) });
  if (answer.data && tiles.length === 0) return null;
  const title = t.overview.parts[territory.kind].mapTitle;
  return (
    <Panel title={title} note={t.overview.mapNote}>
      {tiles.length === 0 && <Skeleton lines={10} />}
      {tiles.length > 0 && <TileMap tiles={tiles} label={title} />}
      <MapLegend />
    </Panel>
  );
}
