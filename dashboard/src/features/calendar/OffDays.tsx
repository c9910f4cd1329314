import type { CalendarYearQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { Panel } from '@/ui/Panel';
import { ScrollBox } from '@/ui/ScrollBox';

type Listed = CalendarYearQuery['calendar']['days'][number];

/** The days that are not what their weekday says, each with its reason, its act and how sure it is. */
export function OffDays({ year, days }: { year: number; days: readonly Listed[] }) {
  const { t, f } = useI18n();
  if (days.length === 0) return <Empty>{t.calendar.noDays}</Empty>;
  return (
    <Panel title={t.calendar.days(year)}>
      <ScrollBox label={t.calendar.days(year)}>
        <table className="calendar-table stacked">
          <caption className="visually-hidden">{t.calendar.days(year)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.calendar.day}</th>
              <th scope="col">{t.calendar.reason}</th>
              <th scope="col">{t.calendar.kind}</th>
              <th scope="col">{t.calendar.act}</th>
              <th scope="col">{t.calendar.sure}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <th scope="row" className="nowrap">
                  {f.date.short(day.date)}, {f.date.weekdayShort(day.date)}
                </th>
                <td>{day.title ?? t.common.dash}</td>
                <td data-label={t.calendar.kind}>{t.calendar.kinds[day.kind]}</td>
                <td data-label={t.calendar.act}>{day.act ?? t.common.dash}</td>
                <td data-label={t.calendar.sure}>{t.calendar.status[day.status]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Panel>
  );
}
