import { Link } from 'react-router';
import type { QueueCaseFragment } from '@/gql/generated/graphql';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { DaysLeft } from '@/ui/DaysLeft';
import { StatusTag } from '@/ui/StatusTag';
import { defaultAct, type Act } from './acts';

interface Props {
  application: QueueCaseFragment;
  onAct: (act: Act) => void;
}

/** One case: whose, what, how much time is left, and the one act that moves it on. */
export function QueueRow({ application: c, onAct }: Props) {
  const { t, f } = useI18n();
  const viewer = useViewer();
  const act = defaultAct(c.allowedActions);
  return (
    <li className="row">
      <div className="row-main">
        <p className="row-first">
          <Link data-row to={`/applications/${encodeURIComponent(c.id)}`} className="case-number">
            {c.number}
          </Link>
          <span className="row-person">{c.applicant.fullName}</span>
        </p>
        <p className="row-second">
          {[
            `${t.names.documentKindShort[c.documentKind]} ${c.graduationYear}`,
            c.reasons.map((reason) => t.names.reason[reason]).join(', '),
            t.names.channel[c.channel],
            t.cases.handedInOn(f.date.momentDay(c.handedInAt)),
            // Of a school that was taken over, or at a branch.
            c.school.id !== viewer.territory?.id && c.school.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <StatusTag status={c.status} />
      <div className="row-due">
        {c.workingDaysLeft != null && <DaysLeft days={c.workingDaysLeft} />}
        {c.dueOn && <span className="quiet">{t.cases.dueOn(f.date.short(c.dueOn))}</span>}
      </div>
      <div className="row-act">
        {act && (
          <button type="button" className="button button-default" onClick={() => onAct(act)}>
            {t.acts.short[act]}
            <span className="visually-hidden">: {c.number}</span>
          </button>
        )}
      </div>
    </li>
  );
}
