import type { CSSProperties } from 'react';
import { today } from '@/format/day';
import type { ClockPartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { dayStrip, weekColumn, type StripDay } from './dayStrip';

/** The term day by day: working days numbered, weekends and holidays marked, today framed. */
export function DayStrip({ explanation }: { explanation: ClockPartsFragment['explanation'] }) {
  const { t } = useI18n();
  const days = dayStrip(explanation, today());
  return (
    <>
      <ol className="strip" aria-label={t.case.strip} style={{ '--days': days.length } as CSSProperties}>
        {days.map((day, index) => (
          <StripSquare key={day.date} day={day} monthShown={index === 0 || day.date.endsWith('-01')} />
        ))}
      </ol>
      <ul className="strip-legend" aria-hidden="true">
        <li><span className="strip-swatch strip-counted" />{t.case.legendWorking}</li>
        <li><span className="strip-swatch strip-weekend" />{t.case.legendWeekend}</li>
        <li><span className="strip-swatch strip-off" />{t.case.legendHoliday}</li>
        <li><span className="strip-swatch strip-today" />{t.case.legendToday}</li>
      </ul>
    </>
  );
}

function StripSquare({ day, monthShown }: { day: StripDay; monthShown: boolean }) {
  const { t, f } = useI18n();
  const classes = ['strip-day', `strip-${day.look}`, `strip-${day.when}`, day.last ? 'strip-last' : ''].join(' ');
  const place = { '--weekday': weekColumn(day.date) } as CSSProperties;
  return (
    <li className={classes} style={place}>
      <span className="strip-weekday" aria-hidden="true">{f.date.weekdayShort(day.date)}</span>
      <span className="strip-date" aria-hidden="true">{monthShown ? f.date.dayMonth(day.date) : day.date.slice(8)}</span>
      <span className="strip-number" aria-hidden="true">{day.number === 0 ? t.case.dayZero : (day.number ?? t.common.dash)}</span>
      <span className="visually-hidden">{t.case.dayWords(f.date.dayMonthLong(day.date), f.date.weekday(day.date), day)}</span>
    </li>
  );
}
