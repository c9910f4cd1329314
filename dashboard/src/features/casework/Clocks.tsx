import type { CaseDetailsFragment, ClockKind, ClockPartsFragment, ClockState } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import type { Catalog } from '@/i18n/catalog';
import type { GlyphName } from '@/ui/Glyph';
import { Panel } from '@/ui/Panel';
import { Tag, type Tone } from '@/ui/Tag';
import { DayStrip } from './DayStrip';
import { Explanation } from './Explanation';

const looks: Record<ClockState, [Tone, GlyphName]> = {
  RUNNING: ['notice', 'half'],
  AT_RISK: ['warning', 'triangle'],
  BREACHED: ['danger', 'square'],
  MET: ['success', 'check'],
  MET_LATE: ['danger', 'down'],
  CANCELLED: ['plain', 'dash'],
};

/** Every clock of the case, with how its term was counted. A case that was not accepted has none. */
export function Clocks({ application }: { application: CaseDetailsFragment }) {
  const { t } = useI18n();
  if (application.clocks.length === 0) {
    return <p className="case-noclock">{application.status === 'RECEIVED' ? t.case.noClockYet : t.case.noClock}</p>;
  }
  return application.clocks.map((clock) => <ClockPanel key={clock.id} clock={clock} />);
}

/** What started the clock, where the head of the page does not say it already. */
function beganIn({ case: { clockBegan } }: Catalog, kind: ClockKind): ((moment: string) => string) | null {
  return kind in clockBegan ? clockBegan[kind as keyof typeof clockBegan] : null;
}

function ClockPanel({ clock }: { clock: ClockPartsFragment }) {
  const { t, f } = useI18n();
  // The two days to object are the applicant's: when they are over, nobody is late.
  const lapsed = clock.kind === 'OBJECTION' && (clock.state === 'BREACHED' || clock.state === 'MET_LATE');
  const [tone, glyph] = lapsed ? (['plain', 'dash'] as const) : looks[clock.state];
  return (
    <Panel
      title={`${t.names.clock[clock.kind]}: ${t.case.clockLimit[clock.kind](clock.limit)}`}
      className="clock"
      tools={
        <Tag tone={tone} glyph={glyph}>
          {lapsed ? t.case.clockLapsed : t.case.clockState[clock.state]}
        </Tag>
      }
      note={
        <>
          {beganIn(t, clock.kind)?.(f.date.moment(clock.startedAt))} {clock.dueOn ? t.case.clockDue(f.date.long(clock.dueOn), f.date.time(clock.dueAt)) : t.case.clockUntil(f.date.moment(clock.dueAt))}
          {clock.stoppedAt && ` ${t.case.clockStopped(f.date.moment(clock.stoppedAt))}`}
        </>
      }
    >
      {clock.explanation.length > 0 && (
        <>
          {clock.kind === 'ISSUE' && <DayStrip explanation={clock.explanation} />}
          <Explanation clock={clock} />
        </>
      )}
    </Panel>
  );
}
