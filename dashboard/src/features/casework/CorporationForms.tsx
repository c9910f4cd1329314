import { RequestFromSchoolDocument, ReturnToSchoolDocument, SendToCorporationDocument } from '@/gql/generated/graphql';
import { useLimits } from '@/gql/useLimits';
import { useI18n } from '@/i18n/I18n';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { useCaseAct } from './useCaseAct';

// The ready paper between the school and the State Corporation. Each act starts
// or ends a term, and the words of its form say which.

/** The paper arrived at the State Corporation: its storage begins (R14), or the request is met (R16). */
export function SendForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const limits = useLimits();
  const act = useCaseAct('SEND_TO_CORPORATION', SendToCorporationDocument, application, onDone);
  return (
    <ActForm act="SEND_TO_CORPORATION" application={application} send={() => act({})} onClose={onClose}>
      {() => <p>{application.status === 'RETURNED_TO_SCHOOL' ? t.acts.sendOnRequestWords : limits && t.acts.sendWords(limits.storageMonths)}</p>}
    </ActForm>
  );
}

/** Nobody came for the paper within its storage (R15). */
export function ReturnForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const act = useCaseAct('RETURN_TO_SCHOOL', ReturnToSchoolDocument, application, onDone);
  return (
    <ActForm act="RETURN_TO_SCHOOL" application={application} send={() => act({})} onClose={onClose}>
      {() => <p>{t.acts.returnWords}</p>}
    </ActForm>
  );
}

/** The applicant came after the storage: a term runs in which the school sends the paper again (R16). */
export function RequestForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const limits = useLimits();
  const act = useCaseAct('REQUEST_FROM_SCHOOL', RequestFromSchoolDocument, application, onDone);
  return (
    <ActForm act="REQUEST_FROM_SCHOOL" application={application} send={() => act({})} onClose={onClose}>
      {() => <p>{limits && t.acts.requestWords(limits.returnDays)}</p>}
    </ActForm>
  );
}
