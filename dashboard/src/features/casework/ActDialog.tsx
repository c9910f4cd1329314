import type { ActCaseFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Dialog } from '@/ui/Dialog';
import type { Deed } from './acts';
import { RequestForm, ReturnForm, SendForm } from './CorporationForms';
import { CorrectForm } from './CorrectForm';
import { HandOverForm } from './HandOverForm';
import { HearingForm } from './HearingForm';
import { IssueForm } from './IssueForm';
import { NoticeForm } from './NoticeForm';
import { RefuseIntakeForm } from './RefuseIntakeForm';
import { RefuseServiceForm } from './RefuseServiceForm';
import { AcceptForm, StartForm, WithdrawForm } from './SimpleForms';

/** What the server has confirmed. */
export interface Done {
  act: Deed;
  number: string;
  statusText: string | null;
  receipt: { id: string; number: string } | null;
}

export interface ActFormProps {
  application: ActCaseFragment;
  onDone: (done: Done) => void;
  onClose: () => void;
}

const forms: Record<Deed, (props: ActFormProps) => React.ReactNode> = {
  ACCEPT: AcceptForm,
  START_PREPARATION: StartForm,
  ISSUE_DUPLICATE: IssueForm,
  SEND_TO_CORPORATION: SendForm,
  HAND_OVER: HandOverForm,
  REQUEST_FROM_SCHOOL: RequestForm,
  RETURN_TO_SCHOOL: ReturnForm,
  REFUSE_INTAKE: RefuseIntakeForm,
  GIVE_NOTICE: NoticeForm,
  RECORD_HEARING: HearingForm,
  REFUSE_SERVICE: RefuseServiceForm,
  WITHDRAW: WithdrawForm,
  CORRECT: CorrectForm,
};

/** One act on one case, in a dialog of its own. */
export function ActDialog({ act, ...props }: ActFormProps & { act: Deed }) {
  const { t } = useI18n();
  const Form = forms[act];
  return (
    <Dialog title={t.acts.title[act](props.application.number)} onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}
