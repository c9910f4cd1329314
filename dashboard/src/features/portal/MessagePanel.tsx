import { Link } from 'react-router';
import type { MessageRowFragment, PortalMessageState } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';
import type { GlyphName } from '@/ui/Glyph';
import { Panel } from '@/ui/Panel';
import { Tag, type Tone } from '@/ui/Tag';
import type { Deciding } from './DecisionDialog';

const looks: Record<PortalMessageState, [Tone, GlyphName]> = {
  RECEIVED: ['notice', 'half'],
  WAITING: ['waiting', 'ring'],
  APPLIED: ['success', 'check'],
  QUARANTINED: ['danger', 'square'],
  DISCARDED: ['plain', 'cross'],
};

interface Props {
  message: MessageRowFragment;
  /** Null for who reads only. */
  onDecide: ((deciding: Deciding) => void) | null;
}

/** One message: what became of it and why. What it says is shown to nobody: it holds personal data. */
export function MessagePanel({ message: m, onDecide }: Props) {
  const { t, f } = useI18n();
  const [tone, glyph] = looks[m.state];
  const decide = m.state === 'QUARANTINED' ? onDecide : null;
  return (
    <Panel
      title={t.portal.message(t.portal.kinds[m.kind], m.messageId)}
      tools={
        <Tag tone={tone} glyph={glyph}>
          {t.portal.states[m.state]}
        </Tag>
      }
    >
      {m.faults.length > 0 && (
        <ul className="message-faults">
          {m.faults.map((fault) => (
            <li key={fault.code}>
              <strong>{fault.message}</strong>
            </li>
          ))}
        </ul>
      )}
      <Facts
        facts={known([
          [t.portal.correlation, t.portal.place(m.correlationId, m.sequence)],
          [t.fields.handedIn, f.date.moment(m.handedInAt)],
          [t.portal.receivedAt, f.date.moment(m.receivedAt)],
          [t.fields.certifiedBy, m.certifiedAt ? t.portal.verified(t.names.certifiedBy[m.certifiedBy], f.date.moment(m.certifiedAt)) : t.portal.claimed(t.names.certifiedBy[m.certifiedBy])],
          [t.portal.appliedAt, m.appliedAt ? f.date.moment(m.appliedAt) : null],
          [t.portal.attempts, m.attempts > 0 ? f.number.count(m.attempts) : null],
          [t.portal.repeats, m.repeats > 0 ? f.number.count(m.repeats) : null],
          [t.portal.decision, m.decidedAt ? t.portal.decided(m.decisionReason ?? '', f.date.moment(m.decidedAt)) : null],
          [
            t.portal.case,
            m.applicationId ? (
              <Link key="case" to={`/applications/${encodeURIComponent(m.applicationId)}`}>
                {t.portal.openCase}
              </Link>
            ) : null,
          ],
        ])}
      />
      {decide && (
        <p className="act-buttons no-print">
          <button type="button" className="button button-default" onClick={() => decide({ how: 'retry', message: m })}>
            {t.portal.retry}
            <span className="visually-hidden">: {m.messageId}</span>
          </button>
          <button type="button" className="button" onClick={() => decide({ how: 'discard', message: m })}>
            {t.portal.discard}
            <span className="visually-hidden">: {m.messageId}</span>
          </button>
        </p>
      )}
    </Panel>
  );
}
