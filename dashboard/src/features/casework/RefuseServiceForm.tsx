import { useState } from 'react';
import { RefusalsDocument, RefuseServiceDocument, type RefusalPartsFragment, type ServiceRefusalGround } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { AreaField } from '@/ui/AreaField';
import type { FormError } from '@/ui/ErrorSummary';
import { errorAt } from '@/ui/formErrors';
import { Skeleton } from '@/ui/Skeleton';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { GroundsField } from './GroundsField';
import { useCaseAct } from './useCaseAct';

const controls = ['grounds', 'reasons'];

/** The reasoned reply begins with what the notice said. */
export function RefuseServiceForm(props: ActFormProps) {
  const facts = useDocument(RefusalsDocument, { id: props.application.id });
  const node = facts.data?.node;
  if (facts.isPending) return <Skeleton lines={6} />;
  return <ReplyForm {...props} notice={node?.__typename === 'Application' ? node.notice : null} />;
}

function ReplyForm({ application, onDone, onClose, notice }: ActFormProps & { notice: RefusalPartsFragment['notice'] | null }) {
  const { t } = useI18n();
  const [grounds, setGrounds] = useState<ServiceRefusalGround[]>([...(notice?.grounds ?? [])]);
  const [reasons, setReasons] = useState(notice?.reasons ?? '');
  const act = useCaseAct('REFUSE_SERVICE', RefuseServiceDocument, application, onDone);
  const check = (): FormError[] => {
    const missing: FormError[] = [];
    if (!grounds.length) missing.push({ field: 'grounds', message: t.refusals.groundsMissing });
    if (!reasons.trim()) missing.push({ field: 'reasons', message: t.refusals.reasonsMissing });
    return missing;
  };
  return (
    <ActForm act="REFUSE_SERVICE" application={application} send={() => act({ grounds, reasons: reasons.trim() })} onClose={onClose} controls={controls} check={check}>
      {(errors) => (
        <>
          <p>{t.refusals.replyWords}</p>
          <GroundsField noticed={notice?.grounds} chosen={grounds} onChange={setGrounds} error={errorAt(errors, 'grounds')} />
          <AreaField id="reasons" label={t.refusals.reasons} hint={t.refusals.reasonsHint} error={errorAt(errors, 'reasons')} value={reasons} onChange={setReasons} />
        </>
      )}
    </ActForm>
  );
}
