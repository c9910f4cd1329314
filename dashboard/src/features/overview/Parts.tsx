import { TileMap } from '@/charts/TileMap';
import type { Span } from '@/format/period';
import { OverviewPartsDocument, type TerritoryHeadFragment } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { useSearchParams } from 'react-router';
import { MapLegend } from './MapLegend';
import { PartsTable } from './PartsTable';
import { periodSearch } from './paths';
import { tilesOf } from './tiles';

interface Props {
  territory: TerritoryHeadFragment;
  span: Span;
}

/** The territories below: as a map where they have places on one, and as a table. A school has none. */
export function Parts({ territory, span }: Props) {
  const { t, f, language } = useI18n();
  const [params] = useSearchParams();
  const school = territory.kind === 'SCHOOL';
  const answer = useDocument(OverviewPartsDocument, { id: territory.id, period: span }, { enabled: !school, keepPrevious: true });
  if (school) return null;

  const edges = answer.data?.territory?.children.edges ?? [];
  const texts = t.overview.parts[territory.kind];
  const tiles = tilesOf(edges, { t, f, language, search: periodSearch(params) });
  return (
    <>
      {tiles.length > 0 && (
        <Panel title={texts.mapTitle} className="area-map" note={t.overview.mapNote}>
          <TileMap tiles={tiles} label={texts.mapTitle} />
          <MapLegend />
        </Panel>
      )}
      <Panel title={texts.tableTitle} className={tiles.length > 0 ? 'area-table' : 'area-table area-table-wide'} note={t.overview.tableNote}>
        {answer.isPending && <Skeleton lines={12} />}
        {answer.isError && !answer.data && <Problem error={answer.error} retry={() => void answer.refetch()} />}
        {answer.data && <PartsTable rows={edges} name={texts.column} wide={tiles.length === 0} />}
      </Panel>
    </>
  );
}
