import { useState } from 'react';
import { BranchesDocument, OrderHomeVisitDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useDocument } from '@/gql/useDocument';
import { officeInstant } from '@/format/instant';
import { useI18n } from '@/i18n/I18n';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import { errorAt } from '@/ui/formErrors';
import { Notice } from '@/ui/Notice';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';

const controls = ['branchId', 'name', 'phone', 'address', 'agreedAt'];
const empty = { branch: '', name: '', phone: '', address: '', day: '', time: '11:00' };

/** Orders a home visit for who cannot come (R42). What was entered is not shown again. */
export function OrderVisit() {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const [ordered, setOrdered] = useState<string | null>(null);
  return (
    <section aria-label={t.visits.order}>
      {ordered && (
        <Notice tone="success" title={t.visits.ordered(ordered)} announce>
          <p>{t.visits.orderedWords}</p>
        </Notice>
      )}
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t.visits.order}
      </button>
      {open && (
        <Dialog title={t.visits.order} onClose={() => setOpen(false)}>
          <OrderForm
            onClose={() => setOpen(false)}
            onDone={(number) => {
              setOpen(false);
              setOrdered(number);
            }}
          />
        </Dialog>
      )}
    </section>
  );
}

function OrderForm({ onDone, onClose }: { onDone: (number: string) => void; onClose: () => void }) {
  const { t } = useI18n();
  const [fields, setFields] = useState(empty);
  const branches = useDocument(BranchesDocument, {});
  const act = useAct(OrderHomeVisitDocument);
  const set = (name: keyof typeof empty) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const send = async () => {
    const outcome = await act.mutateAsync({
      branchId: fields.branch,
      name: fields.name.trim(),
      phone: fields.phone.trim(),
      address: fields.address.trim(),
      agreedAt: officeInstant(fields.day, fields.time),
    });
    if (!outcome.done) return outcome.faults;
    onDone(outcome.payload.homeVisit?.number ?? '');
    return [];
  };
  const check = () => [
    ...(fields.branch ? [] : [{ field: 'branchId', message: t.visits.branchMissing }]),
    ...(fields.day && fields.time ? [] : [{ field: 'agreedAt', message: t.visits.timeMissing }]),
  ];
  const options = [['', t.visits.chooseBranch] as const, ...(branches.data?.branches ?? []).map((b) => [b.id, b.name] as const)];
  return (
    <DialogForm submit={t.visits.orderSubmit} send={send} check={check} controls={controls} onClose={onClose}>
      {(errors) => (
        <>
          <p>{t.visits.orderWords}</p>
          <SelectField id="branchId" label={t.visits.branch} error={errorAt(errors, 'branchId')} value={fields.branch} options={options} onChange={set('branch')} />
          <TextField id="name" label={t.visits.name} error={errorAt(errors, 'name')} maxLength={120} autoComplete="off" value={fields.name} onChange={set('name')} />
          <TextField id="phone" type="tel" label={t.visits.phone} error={errorAt(errors, 'phone')} autoComplete="off" value={fields.phone} onChange={set('phone')} />
          <TextField id="address" label={t.visits.address} error={errorAt(errors, 'address')} maxLength={300} autoComplete="off" value={fields.address} onChange={set('address')} />
          <div className="field-row">
            <TextField id="agreedAt" type="date" label={t.visits.day} error={errorAt(errors, 'agreedAt')} value={fields.day} onChange={set('day')} className="field-short" />
            <TextField id="agreedTime" type="time" label={t.visits.time} value={fields.time} onChange={set('time')} className="field-short" />
          </div>
        </>
      )}
    </DialogForm>
  );
}
