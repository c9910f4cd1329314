import { useI18n } from '@/i18n/I18n';
import { DialogForm, type DialogFormProps } from '@/ui/DialogForm';
import type { ActFormProps } from './ActDialog';
import type { Deed } from './acts';
import { ConflictNotice } from './ConflictNotice';
import { isConflict } from './conflict';

interface Props extends Omit<DialogFormProps, 'submit' | 'isConflict' | 'conflict'> {
  act: Deed;
  application: ActFormProps['application'];
}

/** The frame of every act on a case. */
export function ActForm({ act, application, ...form }: Props) {
  const { t } = useI18n();
  return (
    <DialogForm
      {...form}
      submit={t.acts.submit[act]}
      isConflict={isConflict}
      conflict={<ConflictNotice applicationId={application.id} onClose={form.onClose} />}
    />
  );
}
