import { Link } from 'react-router';
import type { TerritoryKind } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { ConnectionState } from '@/ui/ConnectionState';
import { DaysLeft } from '@/ui/DaysLeft';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import type { Breach } from './breachList';
import { HeldList } from './HeldList';
import { casePath, casesPath } from './paths';
import { useBreaches } from './useBreaches';

interface Props {
  territoryId: string;
  kind: TerritoryKind;
  /** Journal position of the figures: the stream begins behind it, so that nothing falls between. */
  from: string;
}

export function BreachPanel({ territoryId, kind, from }: Props) {
  const { t } = useI18n();
  const live = useBreaches(territoryId, from);
  return (
    <Panel
      title={t.overview.breachesTitle}
      className="breach-panel"
      tools={
        <>
          <ConnectionState connection={live.connection} paused={live.paused} />
          <button type="button" className="button button-small no-print" aria-pressed={live.paused} onClick={() => live.setPaused(!live.paused)}>
            {live.paused ? t.overview.resume : t.overview.pause}
          </button>
        </>
      }
    >
      {live.pending && <Skeleton lines={5} />}
      {live.error && <Problem error={live.error} retry={live.retry} />}
      <p className="live-waiting" role="status">
        {live.waiting > 0 && (
          <button type="button" className="button button-small" onClick={live.show}>
            {t.common.newShow(live.waiting)}
          </button>
        )}
      </p>
      {!live.pending && live.breaches.length === 0 && <p className="quiet">{t.overview.noBreaches}</p>}
      <HeldList label={t.overview.breachesTitle} onHold={live.hold}>
        {live.breaches.map((breach) => (
          <BreachRow key={breach.clockId} breach={breach} withSchool={kind !== 'SCHOOL'} />
        ))}
      </HeldList>
      <p className="panel-foot">
        <Link to={casesPath(territoryId, { show: 'overdue' })}>{t.overview.allOverdue}</Link>
      </p>
    </Panel>
  );
}

function BreachRow({ breach, withSchool }: { breach: Breach; withSchool: boolean }) {
  const { t, f } = useI18n();
  const { application: c } = breach;
  return (
    <li className={breach.fresh ? 'breach breach-fresh' : 'breach'}>
      <time className="breach-time" dateTime={breach.at}>
        {f.date.moment(breach.at)}
      </time>
      <Link to={casePath(c.id)} className="case-number">
        {c.number}
      </Link>
      {breach.fresh ? (
        <Tag tone="danger" glyph="square">
          {t.overview.justBreached}
        </Tag>
      ) : (
        <DaysLeft days={c.workingDaysLeft} short />
      )}
      {withSchool && (
        <span className="breach-place">
          {c.school.name}
          {c.school.parent && <span className="quiet">, {c.school.parent.name}</span>}
        </span>
      )}
    </li>
  );
}
