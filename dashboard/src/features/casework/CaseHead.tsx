import { Link } from 'react-router';
import type { CaseDetailsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { DaysLeft } from '@/ui/DaysLeft';
import { PageHead } from '@/ui/PageHead';
import { StatusTag } from '@/ui/StatusTag';
import { isEnding, possibleActs, type Deed } from './acts';

interface Props {
  application: CaseDetailsFragment;
  onAct: (act: Deed) => void;
}

export function CaseHead({ application: c, onAct }: Props) {
  const { t, f } = useI18n();
  const possible = possibleActs(c.allowedActions);
  return (
    <PageHead
      title={c.number}
      above={
        <p className="breadcrumb">
          <Link to={`/territories/${encodeURIComponent(c.school.id)}`}>{c.school.name}</Link>
          {c.school.parent && <span className="quiet">{c.school.parent.name}</span>}
        </p>
      }
      below={
        <>
          <p className="case-state">
            <StatusTag status={c.status} />
            {c.workingDaysLeft != null && <DaysLeft days={c.workingDaysLeft} />}
            {c.dueOn && <span>{t.case.dueUntil(f.date.long(c.dueOn))}</span>}
          </p>
          {c.statusText !== t.names.status[c.status] && <p className="case-phrase">{c.statusText}</p>}
        </>
      }
    >
      {possible.map((act, index) => (
        <button
          key={act}
          type="button"
          className={index === 0 && !isEnding(act) ? 'button button-primary' : 'button'}
          onClick={() => onAct(act)}
        >
          {t.acts.short[act]}
        </button>
      ))}
      {c.mayCorrect && (
        <button type="button" className="button" onClick={() => onAct('CORRECT')}>
          {t.acts.short.CORRECT}
        </button>
      )}
      {c.receipt && !c.anonymisedAt && (
        <Link className="button" to={`/receipts/${encodeURIComponent(c.receipt.id)}/print`}>
          {t.acts.printReceipt(c.receipt.number)}
        </Link>
      )}
    </PageHead>
  );
}
