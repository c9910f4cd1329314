import { useI18n } from '@/i18n/I18n';
import { FilterSelect } from '@/ui/FilterSelect';
import { TerritorySelect } from '@/ui/TerritorySelect';
import { channels, shows, statuses, type CaseFilter, type Sort } from './caseFilter';

interface Props {
  filter: CaseFilter;
  onChange: (filter: CaseFilter) => void;
}

export function Filters({ filter, onChange }: Props) {
  const { t } = useI18n();
  const [status, ...others] = filter.statuses;
  // Several statuses come from a figure; the select then says so and keeps them.
  const several = others.length > 0;
  return (
    <form className="filters no-print" role="search" aria-label={t.cases.filters} onSubmit={(event) => event.preventDefault()}>
      <TerritorySelect chosen={filter.territory} onChange={(territory) => onChange({ ...filter, territory })} />
      <FilterSelect
        id="show"
        label={t.cases.show}
        value={filter.show}
        options={shows.map((name) => [name, t.cases.shows[name]])}
        onChange={(value) => onChange({ ...filter, show: shows.find((name) => name === value) ?? 'all' })}
      />
      <FilterSelect
        id="status"
        label={t.cases.status}
        value={several ? 'several' : (status ?? '')}
        options={[
          ['', t.cases.any],
          ...(several ? [['several', t.cases.several(filter.statuses.length)] as const] : []),
          ...statuses.map((name) => [name, t.names.status[name]] as const),
        ]}
        onChange={(value) => onChange({ ...filter, statuses: statuses.filter((name) => name === value) })}
      />
      <FilterSelect
        id="channel"
        label={t.cases.channel}
        value={filter.channel ?? ''}
        options={[['', t.cases.any], ...channels.map((name) => [name, t.names.channel[name]] as const)]}
        onChange={(value) => onChange({ ...filter, channel: channels.find((name) => name === value) ?? null })}
      />
      <FilterSelect
        id="sort"
        label={t.cases.sort}
        value={filter.sort}
        options={(['new', 'due'] as const).map((name) => [name, t.cases.sorts[name]])}
        onChange={(value) => onChange({ ...filter, sort: value as Sort })}
      />
    </form>
  );
}
