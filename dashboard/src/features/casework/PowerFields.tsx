import { useI18n } from '@/i18n/I18n';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import type { PowerValues } from './HandOverForm';

interface Props {
  values: PowerValues;
  errors: readonly FormError[];
  set: (name: keyof PowerValues) => (value: string) => void;
}

/** The notarised power of attorney: number, date, notary. */
export function PowerFields({ values, errors, set }: Props) {
  const { t } = useI18n();
  return (
    <>
      <div className="field-row">
        <TextField id="powerNumber" label={t.acts.powerNumber} error={errorAt(errors, 'powerNumber')} value={values.powerNumber} onChange={set('powerNumber')} className="field-short" />
        <TextField id="powerDate" type="date" label={t.acts.powerDate} error={errorAt(errors, 'powerDate')} value={values.powerDate} onChange={set('powerDate')} className="field-short" />
      </div>
      <TextField id="powerNotary" label={t.acts.powerNotary} error={errorAt(errors, 'powerNotary')} value={values.powerNotary} onChange={set('powerNotary')} />
    </>
  );
}
