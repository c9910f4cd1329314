import { useState, type FormEvent } from 'react';
import { useI18n } from '@/i18n/I18n';
import { TextField } from '@/ui/TextField';

interface Props {
  series: string;
  number: string;
  onSearch: (words: { series: string; number: string }) => void;
}

/** Series and number of a sheet; asked for on Enter, not with each letter. */
export function SheetSearch({ series, number, onSearch }: Props) {
  const { t } = useI18n();
  const [words, setWords] = useState({ series, number });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ series: words.series.trim(), number: words.number.trim() });
  };
  return (
    <form className="sheet-search" role="search" aria-label={t.blanks.findSheet} onSubmit={submit}>
      <TextField id="series-filter" label={t.fields.series} value={words.series} onChange={(value) => setWords({ ...words, series: value })} autoComplete="off" className="filter" />
      <TextField id="number-filter" label={t.fields.number} value={words.number} onChange={(value) => setWords({ ...words, number: value })} inputMode="numeric" autoComplete="off" className="filter" />
      <button type="submit" className="button">
        {t.shell.find}
      </button>
    </form>
  );
}
