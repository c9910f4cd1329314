import { useState } from 'react';
import { officeInstant, officeNow } from '@/format/instant';
import { RecordPortalOutageDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';

const controls = ['startsAt', 'endsAt', 'source'];

/** Writes an outage down: a failure that goes on or is over, or repair that was announced. */
export function RecordOutage({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const { t } = useI18n();
  const [fields, setFields] = useState(() => ({ ...officeNow(), endDay: '', endTime: '', kind: 'failure' as 'failure' | 'repair', source: '' }));
  const act = useAct(RecordPortalOutageDocument);
  const set = (name: keyof typeof fields) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const send = async () => {
    const outcome = await act.mutateAsync({
      startsAt: officeInstant(fields.day, fields.time),
      endsAt: fields.endDay ? officeInstant(fields.endDay, fields.endTime) : null,
      planned: fields.kind === 'repair',
      source: fields.source.trim(),
    });
    if (!outcome.done) return outcome.faults;
    onDone();
    return [];
  };
  const check = () => [
    ...(fields.day && fields.time ? [] : [{ field: 'startsAt', message: t.outages.startMissing }]),
    ...(!fields.endDay === !fields.endTime ? [] : [{ field: 'endsAt', message: t.outages.endHalf }]),
    ...(fields.source.trim() ? [] : [{ field: 'source', message: t.outages.sourceMissing }]),
  ];
  return (
    <Dialog title={t.outages.record} onClose={onClose}>
      <DialogForm submit={t.outages.recordSubmit} send={send} check={check} controls={controls} onClose={onClose}>
        {(errors) => (
          <>
            <p>{t.outages.recordWords}</p>
            <Choice
              legend={t.outages.kind}
              options={(['failure', 'repair'] as const).map((value) => ({ value, label: t.outages.kinds[value] }))}
              chosen={[fields.kind]}
              onChange={([kind]) => set('kind')(kind ?? 'failure')}
            />
            <div className="field-row">
              <TextField id="startsAt" type="date" label={t.outages.startDay} error={errorAt(errors, 'startsAt')} value={fields.day} onChange={set('day')} className="field-short" />
              <TextField id="startTime" type="time" label={t.outages.startTime} value={fields.time} onChange={set('time')} className="field-short" />
            </div>
            <div className="field-row">
              <TextField id="endsAt" type="date" label={t.outages.endDay} error={errorAt(errors, 'endsAt')} value={fields.endDay} onChange={set('endDay')} className="field-short" />
              <TextField id="endTime" type="time" label={t.outages.endTime} value={fields.endTime} onChange={set('endTime')} className="field-short" />
            </div>
            <TextField id="source" label={t.outages.source} hint={t.outages.sourceHint} error={errorAt(errors, 'source')} maxLength={300} autoComplete="off" value={fields.source} onChange={set('source')} />
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
