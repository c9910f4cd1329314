import { addDays } from '@/format/day';
import { useI18n } from '@/i18n/I18n';
import { yearGrid, type Month } from './yearGrid';

interface Props {
  year: number;
  restsOnSaturday: boolean;
  days: readonly { date: string; working: boolean }[];
}

/** Twelve months at a glance. The table below says the same in words, so screen readers get that alone. */
export function YearGrid({ year, restsOnSaturday, days }: Props) {
  const { t } = useI18n();
  return (
    <div aria-hidden="true">
      <ul className="calendar-legend">
        <li className="day-off">{t.calendar.legend.off}</li>
        <li className="day-extra">{t.calendar.legend.extra}</li>
        <li className="day-rest">{t.calendar.legend.rest}</li>
      </ul>
      <div className="year-grid">
        {yearGrid(year, restsOnSaturday, days).map((month) => (
          <MonthDays key={month.first} month={month} />
        ))}
      </div>
    </div>
  );
}

function MonthDays({ month }: { month: Month }) {
  const { t, f } = useI18n();
  return (
    <div className="month">
      <p className="month-name">{t.calendar.months[Number(month.first.slice(5, 7)) - 1]}</p>
      {aWeek.map((day) => (
        <span key={day} className="month-weekday">
          {f.date.weekdayShort(day)}
        </span>
      ))}
      {month.days.map(({ day, look }) => (
        <span key={day} className={`day-${look}${day === month.first ? ` month-from-${month.column}` : ''}`}>
          {Number(day.slice(8))}
        </span>
      ))}
    </div>
  );
}

const aMonday = '2024-01-01';
const aWeek = Array.from({ length: 7 }, (_, n) => addDays(aMonday, n));
