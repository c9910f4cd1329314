import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import type { Fault } from '@/gql/faults';
import { failureKind } from '@/gql/faults';
import { useI18n } from '@/i18n/I18n';
import { ErrorSummary, type FormError } from '@/ui/ErrorSummary';
import { formErrors } from '@/ui/formErrors';
import { Notice } from '@/ui/Notice';
import type { Act } from './acts';
import { ConflictNotice } from './ConflictNotice';
import { isConflict } from './conflict';
import type { ActFormProps } from './ActDialog';

interface Props {
  act: Act;
  application: ActFormProps['application'];
  /** Sends the act and returns what must be mended; nothing when it is done. */
  send: () => Promise<readonly Fault[]>;
  onClose: () => void;
  /** Ids of the controls that a fault can point at. */
  controls?: readonly string[];
  /** What is missing before the server is asked. */
  check?: () => FormError[];
  children: (errors: readonly FormError[]) => ReactNode;
}

const none: readonly string[] = [];

/** The frame of every act: its errors, its conflict, its two buttons. */
export function ActForm({ act, application, send, onClose, controls = none, check, children }: Props) {
  const { t } = useI18n();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [missing, setMissing] = useState<FormError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const conflict = faults.some(isConflict);
  const errors = useMemo(
    () => [...missing, ...formErrors(faults.filter((fault) => !isConflict(fault)), new Set(controls))],
    [missing, faults, controls],
  );

  const submit = async (event: FormEvent) => {
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
    <form className="act" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary errors={errors} />
      {conflict && <ConflictNotice applicationId={application.id} onClose={onClose} />}
      {failure !== null && (
        <Notice tone="danger" title={t.problems[failureKind(failure)]} announce>
          <p>{failureKind(failure) === 'NETWORK' ? t.acts.sendAgain : null}</p>
        </Notice>
      )}
      {children(errors)}
      <div className="act-buttons">
        <button type="submit" className="button button-primary" disabled={busy || conflict}>
          {busy ? t.common.sending : t.acts.submit[act]}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t.common.cancel}
        </button>
      </div>
    </form>
  );
}
