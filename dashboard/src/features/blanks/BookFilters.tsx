import { useSearchParams } from 'react-router';
import { useI18n } from '@/i18n/I18n';
import { FilterSelect } from '@/ui/FilterSelect';
import { TextField } from '@/ui/TextField';
import { documentKinds, honoursOrder, moveKinds, writeBook, type BookFilter } from './bookFilter';

/** Which lines of the book; every choice is an address. */
export function BookFilters({ filter }: { filter: BookFilter }) {
  const { t } = useI18n();
  const [, setParams] = useSearchParams();
  const apply = (change: Partial<BookFilter>) => setParams(writeBook({ ...filter, ...change }));
  return (
    <form className="filters no-print" role="search" aria-label={t.blanks.filters} onSubmit={(event) => event.preventDefault()}>
      <TextField id="from" type="date" label={t.blanks.from} value={filter.from ?? ''} max={filter.to ?? undefined} onChange={(from) => apply({ from: from || null })} className="filter" />
      <TextField id="to" type="date" label={t.blanks.to} value={filter.to ?? ''} min={filter.from ?? undefined} onChange={(to) => apply({ to: to || null })} className="filter" />
      <FilterSelect
        id="kind"
        label={t.fields.documentKind}
        value={filter.kind ?? ''}
        options={[['', t.blanks.any], ...documentKinds.map((kind) => [kind, t.names.documentKind[kind]] as const)]}
        onChange={(value) => apply({ kind: documentKinds.find((kind) => kind === value) ?? null })}
      />
      <FilterSelect
        id="honours-filter"
        label={t.fields.honours}
        value={filter.honours ?? ''}
        options={[['', t.blanks.any], ...honoursOrder.map((honours) => [honours, t.names.honours[honours]] as const)]}
        onChange={(value) => apply({ honours: honoursOrder.find((honours) => honours === value) ?? null })}
      />
      <FilterSelect
        id="move"
        label={t.blanks.move}
        value={filter.move ?? ''}
        options={[['', t.blanks.any], ...moveKinds.map((move) => [move, t.blanks.moves[move]] as const)]}
        onChange={(value) => apply({ move: moveKinds.find((move) => move === value) ?? null })}
      />
    </form>
  );
}
