import type { RuleSettingInput, RuleSettingPartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { newLine } from './proposal';
import { settingValue } from './settingValue';

interface Props {
  index: number;
  line: RuleSettingInput;
  /** Settings that this line may be about. */
  settings: readonly RuleSettingPartsFragment[];
  errors: readonly FormError[];
  onChange: (line: RuleSettingInput) => void;
}

/** One setting of a proposal, and its other value. */
export function SettingFields({ index, line, settings, errors, onChange }: Props) {
  const { t } = useI18n();
  const setting = settings.find(({ name }) => name === line.name);
  if (!setting) return null;
  const value = { id: `settings.${index}.value`, error: errorAt(errors, `settings.${index}.value`) };
  const choose = (name: string) => {
    const next = settings.find((one) => one.name === name);
    if (next) onChange(newLine(next));
  };
  return (
    <>
      <SelectField id={`settings.${index}.name`} label={t.calendar.setting} value={line.name} options={settings.map((one) => [one.name, one.title])} onChange={choose} />
      <p className="quiet">{t.calendar.now(settingValue(t, setting.value))}</p>
      {setting.words.length > 0 ? (
        <Choice {...value} legend={t.calendar.newValue} options={setting.words.map((word) => ({ value: word, label: settingValue(t, word) }))} chosen={[line.value]} onChange={([word]) => onChange({ ...line, value: word ?? '' })} />
      ) : (
        <TextField {...value} type="number" min={setting.least ?? undefined} max={setting.most ?? undefined} label={t.calendar.newValue} value={line.value} onChange={(next) => onChange({ ...line, value: next })} className="field-short" />
      )}
    </>
  );
}
