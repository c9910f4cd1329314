import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { failureKind, type Fault } from '@/gql/faults';
import { useI18n } from '@/i18n/I18n';
import { ErrorSummary, type FormError } from './ErrorSummary';
import { formErrors } from './formErrors';
import { Notice } from './Notice';

export interface DialogFormProps {
  /** Words on the button that sends. */
  submit: string;
  /** Sends the act and returns what must be mended; nothing when it is done. */
  send: () => Promise<readonly Fault[]>;
  onClose: () => void;
  /** Ids of the controls that a fault can point at. */
  controls?: readonly string[];
  /** What is missing before the server is asked. */
  check?: () => FormError[];
  /** Faults that no field of the form can mend. */
  isConflict?: (fault: Fault) => boolean;
  /** What stands in the form when there is one of those. */
  conflict?: ReactNode;
  children: (errors: readonly FormError[]) => ReactNode;
}

const none: readonly string[] = [];
const never = () => false;

/** The frame of every act in a dialog: its errors, its conflict, its two buttons. */
export function DialogForm({ submit, send, onClose, controls = none, check, isConflict = never, conflict, children }: DialogFormProps) {
  const { t } = useI18n();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [missing, setMissing] = useState<FormError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const conflicting = faults.some(isConflict);
  const errors = useMemo(
    () => [...missing, ...formErrors(faults.filter((fault) => !isConflict(fault)), new Set(controls))],
    [missing, faults, controls, isConflict],
  );

  const press = async (event: FormEvent) => {
    event.preventDefault();
    const found = check?.() ?? [];
    setMissing(found);
    setFaults([]);
    setFailure(null);
    if (found.length || busy) return;
    setBusy(true);
    try {
      setFaults(await send());
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="act" onSubmit={(event) => void press(event)} noValidate>
      <ErrorSummary errors={errors} />
      {conflicting && conflict}
      {failure !== null && (
        <Notice tone="danger" title={t.problems[failureKind(failure)]} announce>
          <p>{failureKind(failure) === 'NETWORK' ? t.fields.sendAgain : null}</p>
        </Notice>
      )}
      {children(errors)}
      <div className="act-buttons">
        <button type="submit" className="button button-primary" disabled={busy || conflicting}>
          {busy ? t.common.sending : submit}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t.common.cancel}
        </button>
      </div>
    </form>
  );
}
