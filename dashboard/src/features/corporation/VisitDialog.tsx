import { useState } from 'react';
import { CancelHomeVisitDocument, RecordHomeVisitDocument, type HomeVisitCancelCause, type VisitRowFragment } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useI18n } from '@/i18n/I18n';
import { Dialog } from '@/ui/Dialog';
import { DialogForm } from '@/ui/DialogForm';
import { SelectField } from '@/ui/SelectField';

export type VisitEnd = 'visited' | 'cancelled';

interface Props {
  end: VisitEnd;
  visit: VisitRowFragment;
  onDone: () => void;
  onClose: () => void;
}

const causes = ['BY_APPLICANT', 'NOBODY_THERE', 'ORDERED_TWICE'] as const;

/** Notes that the branch was there, or that the visit does not take place. */
export function VisitDialog({ end, visit, onDone, onClose }: Props) {
  const { t } = useI18n();
  const [cause, setCause] = useState<HomeVisitCancelCause>('BY_APPLICANT');
  const record = useAct(RecordHomeVisitDocument);
  const cancel = useAct(CancelHomeVisitDocument);
  const send = async () => {
    const seen = { homeVisitId: visit.id, expectedVersion: visit.version };
    const outcome = end === 'visited' ? await record.mutateAsync(seen) : await cancel.mutateAsync({ ...seen, cause });
    if (!outcome.done) return outcome.faults;
    onDone();
    return [];
  };
  return (
    <Dialog title={visit.number} onClose={onClose}>
      <DialogForm submit={end === 'visited' ? t.visits.visited : t.visits.cancel} send={send} onClose={onClose}>
        {() =>
          end === 'visited' ? (
            <p>{t.visits.visitedWords}</p>
          ) : (
            <SelectField
              id="cause"
              label={t.visits.cause}
              value={cause}
              options={causes.map((key) => [key, t.visits.causes[key]] as const)}
              onChange={(key) => setCause(key as HomeVisitCancelCause)}
            />
          )
        }
      </DialogForm>
    </Dialog>
  );
}
