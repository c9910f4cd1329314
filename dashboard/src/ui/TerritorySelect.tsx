import { FilterTerritoriesDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { FilterSelect } from './FilterSelect';

interface Props {
  chosen: string | null;
  onChange: (territory: string | null) => void;
}

/** The viewer's own territory or one below it; a school named by a link is offered too. */
export function TerritorySelect({ chosen, onChange }: Props) {
  const { t } = useI18n();
  const viewer = useViewer();
  const wide = viewer.territory !== null && viewer.territory?.kind !== 'SCHOOL';
  const answer = useDocument(FilterTerritoriesDocument, { id: chosen }, { enabled: wide, keepPrevious: true });
  if (!wide) return null;
  const children = answer.data?.own?.children.edges.map((edge) => edge.node) ?? [];
  const named = answer.data?.chosen;
  const outside = chosen && named && named.id === chosen && !children.some((child) => child.id === chosen) ? [named] : [];
  const isOwn = chosen === null || chosen === viewer.territory?.id;
  return (
    <FilterSelect
      id="territory"
      label={t.cases.territory}
      value={isOwn ? '' : chosen}
      options={[
        ['', t.cases.whole(viewer.territory?.name ?? '')],
        ...outside.filter((one) => one.id !== viewer.territory?.id).map(({ id, name }) => [id, name] as const),
        ...children.map(({ id, name }) => [id, name] as const),
      ]}
      onChange={(value) => onChange(value || null)}
    />
  );
}
