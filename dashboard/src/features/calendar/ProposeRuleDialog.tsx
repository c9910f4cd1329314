import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addDays, today } from '@/format/day';
import { ProposeRuleChangeDocument, RuleChangesDocument, type RuleSettingPartsFragment } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { nameOf } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import type { FormError } from '@/ui/ErrorSummary';
import { FilterSelect } from '@/ui/FilterSelect';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { settingValue } from './settingValue';

interface Props {
  settings: readonly RuleSettingPartsFragment[];
  onClose: () => void;
}

const controls = ['settings.value', 'settings', 'effectiveFrom', 'basis'];

/** Another value for one setting, from a day on. Nothing changes before a second person approves. */
export function ProposeRuleDialog({ settings, onClose }: Props) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(ProposeRuleChangeDocument);
  const [name, setName] = useState(settings[0]?.name ?? '');
  const [value, setValue] = useState('');
  const [from, setFrom] = useState(addDays(today(), 1));
  const [moves, setMoves] = useState<'kept' | 'moved'>('kept');
  const [basis, setBasis] = useState('');
  const setting = settings.find((one) => one.name === name);
  const words = setting?.words ?? [];
  const chosen = words.length && !words.includes(value) ? (words.find((word) => word !== setting?.value) ?? '') : value;
  const check = (): FormError[] => {
    const missing: FormError[] = [];
    if (!chosen.trim()) missing.push({ field: 'settings.value', message: t.calendar.valueMissing });
    if (!basis.trim()) missing.push({ field: 'basis', message: t.calendar.basisMissing });
    return missing;
  };
  const send = async () => {
    const outcome = await act.mutateAsync({
      settings: [{ name, value: chosen.trim() }],
      effectiveFrom: from,
      movesOpenCases: moves === 'moved',
      basis: basis.trim(),
    });
    if (!outcome.done) return outcome.faults;
    void queries.invalidateQueries({ queryKey: [nameOf(RuleChangesDocument)] });
    void navigate('/calendar/changes');
    return [];
  };
  return (
    <Dialog title={t.calendar.proposeRules} onClose={onClose}>
      <DialogForm submit={t.calendar.propose} send={send} onClose={onClose} controls={controls} check={check}>
        {(errors) => (
          <>
            <p>{t.calendar.secondPerson}</p>
            <FilterSelect id="settings" label={t.calendar.setting} value={name} options={settings.map((one) => [one.name, one.title])} onChange={(next) => { setName(next); setValue(''); }} />
            {setting && <p className="quiet">{t.calendar.now(settingValue(t, setting.value))}</p>}
            {words.length > 0 ? (
              <Choice id="settings.value" legend={t.calendar.newValue} error={errorAt(errors, 'settings.value')} options={words.map((word) => ({ value: word, label: settingValue(t, word) }))} chosen={[chosen]} onChange={([word]) => setValue(word ?? '')} />
            ) : (
              <TextField id="settings.value" type="number" min={setting?.least ?? undefined} max={setting?.most ?? undefined} label={t.calendar.newValue} error={errorAt(errors, 'settings.value')} value={value} onChange={setValue} className="field-short" />
            )}
            <TextField id="effectiveFrom" type="date" min={addDays(today(), 1)} label={t.calendar.effectiveFrom} error={errorAt(errors, 'effectiveFrom')} value={from} onChange={setFrom} className="field-short" />
            <Choice
              legend={t.calendar.openCases}
              options={[{ value: 'kept', label: t.calendar.keepOpen, hint: t.calendar.keepOpenHint }, { value: 'moved', label: t.calendar.moveOpen, hint: t.calendar.moveOpenHint }]}
              chosen={[moves]}
              onChange={([next]) => setMoves(next ?? 'kept')}
            />
            <TextField id="basis" label={t.calendar.basis} error={errorAt(errors, 'basis')} value={basis} onChange={setBasis} maxLength={300} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
