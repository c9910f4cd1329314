import { useState, type ReactNode } from 'react';
import type { CalendarChangePartsFragment, ProposalState } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';
import type { GlyphName } from '@/ui/Glyph';
import { Tag, type Tone } from '@/ui/Tag';
import { DecideDialog, type Subject } from './DecideDialog';
import { Moves } from './Moves';

type Change = Omit<CalendarChangePartsFragment, 'days' | '__typename'>;

interface Props {
  change: Change;
  of: Subject;
  /** What becomes of open cases, where a change leaves that open. */
  openCases?: string;
  onDecided: () => void;
  /** What becomes other. */
  children: ReactNode;
}

const looks: Record<ProposalState, [Tone, GlyphName]> = {
  PROPOSED: ['waiting', 'ring'],
  STALE: ['plain', 'dash'],
  MOVING: ['notice', 'half'],
  APPROVED: ['success', 'check'],
  REJECTED: ['plain', 'cross'],
};

const moving = new Set<ProposalState>(['PROPOSED', 'MOVING', 'APPROVED']);

/** One proposal: what it changes, by which act, who proposed and decided, and what it moves. */
export function ChangeCard({ change, of, openCases, onDecided, children }: Props) {
  const { t, f } = useI18n();
  const [deciding, setDeciding] = useState<'approve' | 'reject' | null>(null);
  const [shown, setShown] = useState(false);
  const [tone, glyph] = looks[change.state];
  return (
    <article className="change" aria-label={change.basis}>
      <p className="change-head">
        <Tag tone={tone} glyph={glyph}>
          {t.calendar.state[change.state]}
        </Tag>
        <strong>{change.basis}</strong>
      </p>
      {children}
      <Facts
        facts={known([
          [t.calendar.effectiveFrom, f.date.long(change.effectiveFrom)],
          [t.calendar.openCases, openCases],
          [t.calendar.proposed, `${change.proposedBy}, ${f.date.moment(change.proposedAt)}`],
          [t.calendar.decided, change.decidedBy && `${change.decidedBy}, ${change.decidedAt ? f.date.moment(change.decidedAt) : ''}`],
          [t.calendar.whyRejected, change.reason],
        ])}
      />
      <div className="change-acts no-print">
        {moving.has(change.state) && (
          <button type="button" className="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {t.calendar.showMoves}
          </button>
        )}
        {change.mayApprove && (
          <button type="button" className="button button-primary" onClick={() => setDeciding('approve')}>
            {t.calendar.approve}
          </button>
        )}
        {change.mayReject && (
          <button type="button" className="button" onClick={() => setDeciding('reject')}>
            {t.calendar.reject}
          </button>
        )}
      </div>
      {shown && <Moves id={change.id} />}
      {deciding && <DecideDialog change={change} of={of} decision={deciding} onDecided={onDecided} onClose={() => setDeciding(null)} />}
    </article>
  );
}
