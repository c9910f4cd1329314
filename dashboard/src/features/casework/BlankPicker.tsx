import type { StockQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';

interface Blank {
  series: string;
  number: string;
}

interface Props {
  blanks: StockQuery['blanksInStock'];
  pending: boolean;
  chosen: Blank;
  onChoose: (blank: Blank) => void;
}

/** Blanks of the school's stock, lowest number first; the fields below take one that is not here. */
export function BlankPicker({ blanks, pending, chosen, onChoose }: Props) {
  const { t } = useI18n();
  if (pending) return <p className="quiet">{t.common.loading}</p>;
  if (blanks.length === 0) return <Notice tone="warning" title={t.acts.noBlanks} />;
  const value = `${chosen.series} ${chosen.number}`;
  return (
    <div className="field">
      <label htmlFor="blank">{t.acts.blank}</label>
      <select
        id="blank"
        value={blanks.some((blank) => `${blank.series} ${blank.number}` === value) ? value : ''}
        onChange={(event) => {
          const blank = blanks.find(({ series, number }) => `${series} ${number}` === event.target.value);
          if (blank) onChoose(blank);
        }}
      >
        <option value="">{t.acts.chooseBlank}</option>
        {blanks.map(({ id, series, number }) => (
          <option key={id} value={`${series} ${number}`}>
            {series} № {number}
          </option>
        ))}
      </select>
    </div>
  );
}
