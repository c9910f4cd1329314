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
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import { Lines } from './Lines';
import { freeSettings, missingOfLines, newLine } from './proposal';
import { SettingFields } from './SettingFields';

interface Props {
  settings: readonly RuleSettingPartsFragment[];
  onClose: () => void;
}

/** Other values for settings, from a day on. Nothing changes before a second person approves. */
export function ProposeRuleDialog({ settings, onClose }: Props) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(ProposeRuleChangeDocument);
  const [lines, setLines] = useState(() => settings.slice(0, 1).map(newLine));
  const [from, setFrom] = useState(addDays(today(), 1));
  const [moves, setMoves] = useState<'kept' | 'moved'>('kept');
  const [basis, setBasis] = useState('');
  const controls = ['effectiveFrom', 'basis', ...lines.flatMap((_, index) => [`settings.${index}.name`, `settings.${index}.value`])];
  const check = (): FormError[] => [...missingOfLines(t, lines), ...(basis.trim() ? [] : [{ field: 'basis', message: t.calendar.basisMissing }])];
  const send = async () => {
    const outcome = await act.mutateAsync({
      settings: lines.map(({ name, value }) => ({ name, value: value.trim() })),
      effectiveFrom: from,
      movesOpenCases: moves === 'moved',
      basis: basis.trim(),
    });
    if (!outcome.done) return outcome.faults;
    void queries.invalidateQueries({ queryKey: [nameOf(RuleChangesDocument)] });
    void navigate('/calendar/changes');
    return [];
  };
  const following = () => freeSettings(settings, lines).slice(0, 1).map(newLine)[0];
  return (
    <Dialog title={t.calendar.proposeRules} onClose={onClose}>
      <DialogForm submit={t.calendar.propose} send={send} onClose={onClose} controls={controls} check={check}>
        {(errors) => (
          <>
            <p>{t.calendar.secondPerson}</p>
            <Lines lines={lines} onChange={setLines} legend={t.calendar.nthSetting} add={t.calendar.oneMoreSetting} next={following}>
              {(line, index, change) => <SettingFields index={index} line={line} settings={freeSettings(settings, lines, line.name)} errors={errors} onChange={change} />}
            </Lines>
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
