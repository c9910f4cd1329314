import type { ClockPartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';
import { remarkable } from './dayStrip';

/** How the due date was counted: what moved it at once, every day behind the fold. */
export function Explanation({ clock }: { clock: ClockPartsFragment }) {
  const { t, f } = useI18n();
  const moved = remarkable(clock.explanation);
  return (
    <>
      {moved.length > 0 && (
        <ul className="moved">
          {moved.map((day) => (
            <li key={day.date}>
              <strong>{f.date.dayMonthLong(day.date)}</strong> {t.common.dash} {day.title}
              {day.act && <span className="quiet"> ({day.act})</span>}
            </li>
          ))}
        </ul>
      )}
      <details className="behind">
        <summary>{t.case.howCounted}</summary>
        <ScrollBox label={t.case.howCounted}>
          <table className="explained">
            <caption>
              {t.case.clockHow[clock.kind](clock.limit)} {t.case.countedBy(clock.calendarVersion, clock.ruleVersion)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t.fields.date}</th>
                <th scope="col">{t.case.weekday}</th>
                <th scope="col" className="number">{t.case.dayNumber}</th>
                <th scope="col">{t.case.why}</th>
                <th scope="col">{t.case.byAct}</th>
              </tr>
            </thead>
            <tbody>
              {clock.explanation.map((day) => (
                <tr key={day.date} className={day.counted ? undefined : 'not-counted'}>
                  <th scope="row">{f.date.short(day.date)}</th>
                  <td>{f.date.weekday(day.date)}</td>
                  <td className="number">{day.counted ? day.number : t.case.notCounted}</td>
                  <td>{day.title}</td>
                  <td>{day.act ?? t.common.dash}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </>
  );
}
