import type { Span } from '@/format/period';
import type { TerritoryHeadFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { PartsTable } from './PartsTable';
import { useParts } from './useParts';

interface Props {
  territory: TerritoryHeadFragment;
  span: Span;
  /** The table has the page's whole width. */
  wide?: boolean;
}

/** The territories below as a table, from the worst. */
export function PartsPanel({ territory, span, wide = false }: Props) {
  const { t } = useI18n();
  const { answer, parts } = useParts(territory, span);
  const texts = t.overview.parts[territory.kind];
  return (
    <Panel title={texts.tableTitle} className={wide ? 'parts parts-wide' : 'parts'} note={t.overview.tableNote}>
      {answer.isPending && <Skeleton lines={12} />}
      {answer.isError && !answer.data && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {answer.data && <PartsTable rows={parts} name={texts.column} wide={wide} />}
    </Panel>
  );
}
