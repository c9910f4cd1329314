import { useMemo, useState, type FormEvent } from 'react';
import type { Fault } from '@/gql/faults';
import { failureKind } from '@/gql/faults';
import { SubmitDocument } from '@/gql/generated/graphql';
import { useAct } from '@/gql/useAct';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { formErrors } from '@/ui/formErrors';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import { useTitle } from '@/ui/useTitle';
import { submission, type Draft } from './draft';
import type { Filed } from './IntakePage';
import { BondNotice } from './BondNotice';
import { CheckPanel } from './CheckPanel';
import { controls, missingFields } from './required';
import { DocumentSection } from './DocumentSection';
import { HandInSection } from './HandInSection';
import { RepeatsNotice } from './RepeatsNotice';
import { PackageSection } from './PackageSection';
import { WhoSection } from './WhoSection';
import type { Bond } from './useBond';
import { usePackageCheck } from './usePackageCheck';

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  clear: () => void;
  bond: Bond;
  onFiled: (filed: Filed) => void;
}

export function IntakeForm({ draft, change, clear, bond, onFiled }: Props) {
  const { t } = useI18n();
  const viewer = useViewer();
  const operator = viewer.role === 'CORPORATION_OPERATOR';
  const channel = operator ? 'STATE_CORPORATION' : 'SCHOOL_OFFICE';
  const needsSchool = viewer.territory?.kind !== 'SCHOOL';
  const check = usePackageCheck(draft, channel);
  const submit = useAct(SubmitDocument);
  // Which of the tries is judged: what was empty then, and what the server said.
  const [tried, setTried] = useState<{ draft: Draft; faults: readonly Fault[] } | null>(null);
  const errors = useMemo(
    () => (tried ? [...missingFields(t, tried.draft, needsSchool), ...formErrors(tried.faults, controls)] : []),
    [t, tried, needsSchool],
  );
  useTitle(errors.length ? t.common.titleWithError(t.intake.title) : t.intake.title);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (submit.isPending) return;
    setTried({ draft, faults: [] });
    if (missingFields(t, draft, needsSchool).length) return;
    const outcome = await submit.mutateAsync(submission(draft, channel, bond)).catch(() => null);
    if (!outcome) return;
    if (outcome.done) onFiled(outcome.payload);
    else setTried({ draft, faults: outcome.faults });
  };

  const section = { draft, change, errors, channel } as const;
  return (
    <>
      <PageHead title={t.intake.title} below={<p>{t.intake.lead}</p>} />
      <BondNotice bond={bond} />
      <ErrorSummary errors={errors} />
      {submit.isError && (
        <Notice tone="danger" title={t.problems[failureKind(submit.error)]} announce>
          <p>{t.intake.kept}</p>
        </Notice>
      )}
      <form className="intake" onSubmit={(event) => void send(event)} noValidate>
        <div className="column">
          <WhoSection {...section} needsSchool={needsSchool} />
          <DocumentSection {...section} />
          <PackageSection {...section} />
          <HandInSection {...section} onVisit={bond.homeVisitId !== null} />
        </div>
        <CheckPanel check={check}>
          <RepeatsNotice draft={draft} />
          <button type="submit" className="button button-primary button-wide" disabled={submit.isPending}>
            {submit.isPending ? t.common.sending : check.data?.checkPackage.complete === false ? t.intake.submitRefusal : t.intake.submit}
          </button>
          <button type="button" className="button-bare" onClick={clear}>
            {t.intake.clear}
          </button>
        </CheckPanel>
      </form>
    </>
  );
}
