import { useState } from 'react';
import { RecordHearingDocument, type HearingOutcome } from '@/gql/generated/graphql';
import { officeInstant } from '@/format/instant';
import { useI18n } from '@/i18n/I18n';
import { AreaField } from '@/ui/AreaField';
import { Choice } from '@/ui/Choice';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { useCaseAct } from './useCaseAct';

const controls = ['outcome', 'explanations', 'heldFrom', 'heldUntil', 'participants', 'protocol', 'objectionUpheld'];

const empty = { explanations: '', day: '', from: '', until: '', participants: '', protocol: '' };

/** Puts the hearing on record: who was there, what the applicant stated, what the school found. */
export function HearingForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<HearingOutcome>('OBJECTED');
  const [held, setHeld] = useState(false);
  const [upheld, setUpheld] = useState(false);
  const [fields, setFields] = useState(empty);
  const act = useCaseAct('RECORD_HEARING', RecordHearingDocument, application, onDone);
  const set = (name: keyof typeof empty) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const objected = outcome === 'OBJECTED';
  const check = (): FormError[] => {
    const missing: FormError[] = [];
    if (objected && !fields.explanations.trim()) missing.push({ field: 'explanations', message: t.refusals.explanationsMissing });
    if (held && !(fields.day && fields.from && fields.until)) missing.push({ field: 'heldFrom', message: t.refusals.heldMissing });
    if (held && !fields.participants.trim()) missing.push({ field: 'participants', message: t.refusals.participantsMissing });
    if (!fields.protocol.trim()) missing.push({ field: 'protocol', message: t.refusals.protocolMissing });
    return missing;
  };
  const send = () =>
    act({
      outcome,
      objectionUpheld: objected && upheld,
      explanations: fields.explanations.trim() || null,
      heldFrom: held ? officeInstant(fields.day, fields.from) : null,
      heldUntil: held ? officeInstant(fields.day, fields.until) : null,
      participants: held ? fields.participants.trim() : null,
      protocol: fields.protocol.trim(),
    });
  return (
    <ActForm act="RECORD_HEARING" application={application} send={send} onClose={onClose} controls={controls} check={check}>
      {(errors) => (
        <>
          <Choice
            id="outcome"
            legend={t.refusals.outcomeLegend}
            error={errorAt(errors, 'outcome')}
            options={(['OBJECTED', 'WAIVED', 'NO_ANSWER'] as const).map((value) => ({ value, label: t.refusals.outcome[value] }))}
            chosen={[outcome]}
            onChange={([next]) => next && setOutcome(next)}
          />
          <Choice
            legend={t.refusals.heldLegend}
            multiple
            options={[{ value: 'held', label: t.refusals.held }]}
            chosen={held ? ['held'] : []}
            onChange={(chosen) => setHeld(chosen.length > 0)}
          />
          {held && (
            <>
              <div className="field-row">
                <TextField id="heldFrom" type="date" label={t.refusals.heldDay} error={errorAt(errors, 'heldFrom')} value={fields.day} onChange={set('day')} className="field-short" />
                <TextField id="heldFromTime" type="time" label={t.refusals.heldFrom} value={fields.from} onChange={set('from')} className="field-short" />
                <TextField id="heldUntil" type="time" label={t.refusals.heldUntil} error={errorAt(errors, 'heldUntil')} value={fields.until} onChange={set('until')} className="field-short" />
              </div>
              <AreaField id="participants" rows={2} label={t.refusals.participants} error={errorAt(errors, 'participants')} value={fields.participants} onChange={set('participants')} />
            </>
          )}
          <AreaField id="explanations" label={t.refusals.explanations} optional={objected ? undefined : t.common.optional} error={errorAt(errors, 'explanations')} value={fields.explanations} onChange={set('explanations')} />
          <AreaField id="protocol" label={t.refusals.protocol} error={errorAt(errors, 'protocol')} value={fields.protocol} onChange={set('protocol')} />
          {objected && (
            <Choice
              id="objectionUpheld"
              legend={t.refusals.decision}
              error={errorAt(errors, 'objectionUpheld')}
              options={[
                { value: 'no', label: t.refusals.notUpheld },
                { value: 'yes', label: t.refusals.upheld },
              ]}
              chosen={[upheld ? 'yes' : 'no']}
              onChange={([next]) => setUpheld(next === 'yes')}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
