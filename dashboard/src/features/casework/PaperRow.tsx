import { Link } from 'react-router';
import type { PaperClocksQuery, QueueCaseFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { DaysLeft } from '@/ui/DaysLeft';
import { KeptFor } from './KeptFor';
import { StatusTag } from '@/ui/StatusTag';
import { possibleActs, type Act } from './acts';

export type PaperClock = PaperClocksQuery['clocks']['edges'][number]['node'];

interface Props {
  application: QueueCaseFragment;
  /** The term that runs for the paper: its month, or the one working day of a request. */
  clock: PaperClock | null;
  onAct: (act: Act) => void;
}

export function PaperRow({ application: c, clock, onAct }: Props) {
  const { t, f } = useI18n();
  return (
    <li className="row row-paper">
      <div className="row-main">
        <p className="row-first">
          <Link data-row to={`/applications/${encodeURIComponent(c.id)}`} className="case-number">
            {c.number}
          </Link>
          <span className="row-person">{c.applicant.fullName}</span>
        </p>
        <p className="row-second">{[c.school.name, `${t.names.documentKindShort[c.documentKind]} ${c.graduationYear}`].join(' · ')}</p>
      </div>
      {clock ? (
        <div className="row-due">
          {clock.kind === 'STORAGE' ? clock.dueOn && <KeptFor until={clock.dueOn} /> : <DaysLeft days={clock.workingDaysLeft} />}
          {clock.dueOn && <span className="quiet">{clock.kind === 'STORAGE' ? t.corporation.keptUntil(f.date.short(clock.dueOn)) : t.corporation.sendBy(f.date.short(clock.dueOn))}</span>}
        </div>
      ) : (
        <StatusTag status={c.status} />
      )}
      <div className="row-acts">
        {possibleActs(c.allowedActions).map((act, index) => (
          <button key={act} type="button" className={index === 0 ? 'button button-default' : 'button'} onClick={() => onAct(act)}>
            {t.acts.short[act]}
            <span className="visually-hidden">: {c.number}</span>
          </button>
        ))}
      </div>
    </li>
  );
}
