import { useI18n } from '@/i18n/I18n';
import { Dialog } from '@/ui/Dialog';
import { CountForm } from './CountForm';
import { ReceiveForm } from './ReceiveForm';
import { ReturnForm } from './ReturnForm';
import { SendForm } from './SendForm';
import { SpoilForm } from './SpoilForm';

export const stockActs = ['receive', 'send', 'spoil', 'giveBack', 'count'] as const;

export type StockAct = (typeof stockActs)[number];

export interface StockFormProps {
  /** Says what was done, in words. */
  onDone: (words: string) => void;
  onClose: () => void;
}

const forms: Record<StockAct, (props: StockFormProps) => React.ReactNode> = {
  receive: ReceiveForm,
  send: SendForm,
  spoil: SpoilForm,
  giveBack: ReturnForm,
  count: CountForm,
};

/** One act on the school's stock, in a dialog of its own. */
export function StockDialog({ act, ...props }: StockFormProps & { act: StockAct }) {
  const { t } = useI18n();
  const Form = forms[act];
  return (
    <Dialog title={t.blanks.acts[act].title} onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}
