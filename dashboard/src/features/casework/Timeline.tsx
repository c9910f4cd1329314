import type { EntryPartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Tag } from '@/ui/Tag';

/** What happened with the case: when it happened and when it was recorded; late entries are said to be late. */
export function Timeline({ entries }: { entries: readonly EntryPartsFragment[] }) {
  const { t } = useI18n();
  return (
    <Panel title={t.case.timeline} className="case-timeline">
      <ol className="timeline">
        {entries.map((entry) => (
          <Entry key={entry.kind + entry.recordedAt} entry={entry} />
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ entry }: { entry: EntryPartsFragment }) {
  const { t, f } = useI18n();
  const looks = entry.kind === 'CLOCK_BREACHED' ? 'entry entry-danger' : entry.kind === 'CLOCK_AT_RISK' ? 'entry entry-warning' : 'entry';
  return (
    <li className={looks}>
      <p className="entry-title">{entry.title}</p>
      <p className="entry-when">
        <time dateTime={entry.happenedAt}>{f.date.moment(entry.happenedAt)}</time>
        <span className="quiet">
          {', '}
          {f.date.moment(entry.happenedAt) === f.date.moment(entry.recordedAt) ? (
            t.case.recordedAtOnce
          ) : (
            <>
              {t.case.recorded} <time dateTime={entry.recordedAt}>{f.date.moment(entry.recordedAt)}</time>
            </>
          )}
        </span>{' '}
        {entry.late && (
          <Tag tone="warning" glyph="triangle">
            {t.case.lateEntry}
          </Tag>
        )}
      </p>
      {entry.details.length > 0 && <p className="entry-details">{entry.details.join(' · ')}</p>}
      <p className="entry-actor quiet">{entry.actor}</p>
    </li>
  );
}
