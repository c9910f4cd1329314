import { useState } from 'react';
import { GiveNoticeDocument, RefusalsDocument, type ServiceRefusalGround } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useLimits } from '@/gql/useLimits';
import { officeInstant } from '@/format/instant';
import { useI18n } from '@/i18n/I18n';
import { AreaField } from '@/ui/AreaField';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { TextField } from '@/ui/TextField';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { GroundsField } from './GroundsField';
import { useCaseAct } from './useCaseAct';

const controls = ['grounds', 'reasons', 'hearingAt', 'hearingPlace'];

/** Tells the applicant of a preliminary refusal and calls her to a hearing. */
export function NoticeForm({ application, onDone, onClose }: ActFormProps) {
  const { t, f } = useI18n();
  const [grounds, setGrounds] = useState<ServiceRefusalGround[]>([]);
  const [fields, setFields] = useState({ reasons: '', day: '', time: '11:00', place: '' });
  const limits = useLimits();
  const act = useCaseAct('GIVE_NOTICE', GiveNoticeDocument, application, onDone);
  const facts = useDocument(RefusalsDocument, { id: application.id });
  const node = facts.data?.node;
  const latest = node?.__typename === 'Application' ? node.latestNoticeOn : null;
  const set = (name: keyof typeof fields) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const check = (): FormError[] => {
    const missing: FormError[] = [];
    if (!grounds.length) missing.push({ field: 'grounds', message: t.refusals.groundsMissing });
    if (!fields.reasons.trim()) missing.push({ field: 'reasons', message: t.refusals.reasonsMissing });
    if (!fields.day || !fields.time) missing.push({ field: 'hearingAt', message: t.refusals.hearingMissing });
    return missing;
  };
  const send = () =>
    act({ grounds, reasons: fields.reasons.trim(), hearingAt: officeInstant(fields.day, fields.time), hearingPlace: fields.place.trim() || null });
  return (
    <ActForm act="GIVE_NOTICE" application={application} send={send} onClose={onClose} controls={controls} check={check}>
      {(errors) => (
        <>
          <p>
            {limits && t.refusals.noticeWords(limits.objectionDays)} {latest && <strong>{t.refusals.latestNotice(f.date.long(latest))}</strong>}
          </p>
          <GroundsField chosen={grounds} onChange={setGrounds} error={errorAt(errors, 'grounds')} />
          <AreaField id="reasons" label={t.refusals.reasons} hint={t.refusals.reasonsHint} error={errorAt(errors, 'reasons')} value={fields.reasons} onChange={set('reasons')} />
          <div className="field-row">
            <TextField id="hearingAt" type="date" label={t.refusals.hearingDay} error={errorAt(errors, 'hearingAt')} value={fields.day} onChange={set('day')} className="field-short" />
            <TextField id="hearingTime" type="time" label={t.refusals.hearingTime} value={fields.time} onChange={set('time')} className="field-short" />
          </div>
          <TextField id="hearingPlace" label={t.refusals.hearingPlace} hint={t.refusals.hearingPlaceHint} optional={t.common.optional} error={errorAt(errors, 'hearingPlace')} value={fields.place} onChange={set('place')} />
        </>
      )}
    </ActForm>
  );
}
