import type { ReactNode } from 'react';
import { failureKind } from '@/gql/faults';
import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';
import { Requirements } from '@/ui/package/Requirements';
import { Panel } from '@/ui/Panel';
import type { usePackageCheck } from './usePackageCheck';

type Check = ReturnType<typeof usePackageCheck>;

/** The verdict on the package, requirement by requirement, beside the form as it is filled. */
export function CheckPanel({ check, children }: { check: Check; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <div className="intake-check">
      <Panel title={t.intake.check} className="check">
        <div aria-live="polite">
          <Verdict check={check} />
        </div>
        {children}
      </Panel>
    </div>
  );
}

function Verdict({ check }: { check: Check }) {
  const { t, f } = useI18n();
  if (check.isError && !check.data) return <Notice tone="danger" title={t.problems[failureKind(check.error)]} />;
  if (!check.data) return <p className="quiet">{t.intake.checkWaits}</p>;
  const { checkPackage: result, dueDate } = check.data;
  return (
    <div className={check.isPlaceholderData ? 'dimmed' : undefined} aria-busy={check.isPlaceholderData}>
      {result.complete ? (
        <Notice tone="success" title={t.intake.complete}>
          <p>{t.intake.wouldBeDue(f.date.long(dueDate.dueOn), f.date.short(dueDate.acceptedOn))}</p>
        </Notice>
      ) : (
        <Notice tone="warning" title={t.intake.incomplete}>
          <p>{t.intake.wouldBeRefused}</p>
        </Notice>
      )}
      {result.faults.length > 0 && (
        <ul className="check-faults">
          {result.faults.map((fault) => (
            <li key={fault.code + fault.message}>{fault.message}</li>
          ))}
        </ul>
      )}
      <Requirements requirements={result.requirements} />
    </div>
  );
}
