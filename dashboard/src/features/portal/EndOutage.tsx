import { useState } from 'react';
import { officeInstant, officeNow } from '@/format/instant';
import { EndPortalOutageDocument, type OutageRowFragment } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';

interface Props {
  outage: OutageRowFragment;
  onDone: () => void;
  onClose: () => void;
}

const controls = ['endsAt'];

/** Notes when the portal took applications again. */
export function EndOutage({ outage, onDone, onClose }: Props) {
  const { t, f } = useI18n();
  const [fields, setFields] = useState(officeNow);
  const act = useAct(EndPortalOutageDocument);
  const send = async () => {
    const outcome = await act.mutateAsync({ outageId: outage.id, expectedVersion: outage.version, endsAt: officeInstant(fields.day, fields.time) });
    if (!outcome.done) return outcome.faults;
    onDone();
    return [];
  };
  const check = () => (fields.day && fields.time ? [] : [{ field: 'endsAt', message: t.outages.endHalf }]);
  return (
    <Dialog title={`${t.outages.end}: ${f.date.moment(outage.startsAt)}`} onClose={onClose}>
      <DialogForm submit={t.outages.endSubmit} send={send} check={check} controls={controls} onClose={onClose}>
        {(errors) => (
          <>
            <p>{t.outages.endWords}</p>
            <div className="field-row">
              <TextField id="endsAt" type="date" label={t.outages.endDay} error={errorAt(errors, 'endsAt')} value={fields.day} onChange={(day) => setFields({ ...fields, day })} className="field-short" />
              <TextField id="endTime" type="time" label={t.outages.endTime} value={fields.time} onChange={(time) => setFields({ ...fields, time })} className="field-short" />
            </div>
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
