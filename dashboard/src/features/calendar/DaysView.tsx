import { useSearchParams } from 'react-router';
import { today } from '@/format/day';
import { CalendarYearDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { FilterSelect } from '@/ui/FilterSelect';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { OffDays } from './OffDays';
import { YearGrid } from './YearGrid';

const firstYear = 2022; // of the calendars that the program carries

/** A year of the calendar in force: the months at a glance, and each day off with its act. */
export default function DaysView() {
  const { t, f } = useI18n();
  const [params, setParams] = useSearchParams();
  const week = params.get('week') === 'six' ? 'SIX_DAY' : 'FIVE_DAY';
  const thisYear = Number(today().slice(0, 4));
  const asked = Number(params.get('year'));
  const year = asked >= firstYear && asked < firstYear + 100 ? asked : thisYear;
  const answer = useDocument(CalendarYearDocument, { year, week }, { keepPrevious: true });
  const calendar = answer.data?.calendar;
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  const years = calendar?.years ?? [year];
  // Nobody approved what the program carries.
  const changed = calendar !== undefined && calendar.version > 1;
  return (
    <>
      <div className="filters">
        <FilterSelect id="year" label={t.calendar.year} value={String(year)} options={years.map((y) => [String(y), String(y)])} onChange={(y) => set('year', y)} />
        <FilterSelect
          id="week"
          label={t.calendar.week}
          value={week}
          options={(['FIVE_DAY', 'SIX_DAY'] as const).map((w) => [w, t.calendar.weeks[w]])}
          onChange={(w) => set('week', w === 'SIX_DAY' ? 'six' : null)}
        />
      </div>
      {answer.isPending && <Skeleton lines={14} tall />}
      {answer.isError && !calendar && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {calendar && (
        <div className={answer.isPlaceholderData ? 'dimmed' : undefined} aria-busy={answer.isPlaceholderData}>
          <p className="calendar-line">
            <strong>{t.calendar.workingDays(calendar.workingDays)}</strong>
            <span className="quiet">
              {t.calendar.version(calendar.version)}
              {changed && calendar.since && ` · ${t.fields.since(f.date.momentDay(calendar.since))}`}
              {changed && calendar.approvedBy && ` · ${t.calendar.approvedBy(calendar.approvedBy)}`}
              {changed && calendar.basis && ` · ${calendar.basis}`}
            </span>
          </p>
          <YearGrid year={year} restsOnSaturday={week === 'FIVE_DAY'} days={calendar.days} />
          <OffDays year={year} days={calendar.days} />
        </div>
      )}
    </>
  );
}
