import { useOutletContext, useSearchParams } from 'react-router';
import { isDay, today } from '@/format/day';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { TextField } from '@/ui/TextField';
import { DayTickets } from './DayTickets';
import { LiveQueue } from './LiveQueue';
import { TodayFigures } from './TodayFigures';

/** The queue of the branch: today's as it runs, an earlier day's as it was. */
export default function TicketsView() {
  const { t } = useI18n();
  const viewer = useViewer();
  const branchId = useOutletContext<string>();
  const [params, setParams] = useSearchParams();
  const asked = params.get('day');
  const now = today();
  const day = isDay(asked) && asked < now ? asked : now;
  const choose = (next: string) => {
    const kept = new URLSearchParams(params);
    for (const name of ['page', 'after', 'day']) kept.delete(name);
    if (isDay(next) && next < now) kept.set('day', next);
    setParams(kept);
  };
  return (
    <>
      <div className="filters">
        <TextField id="day" type="date" label={t.corporation.day} max={now} value={day} onChange={choose} className="filter no-print" />
        {day === now && <TodayFigures branchId={branchId} day={now} />}
      </div>
      {day === now ? (
        <>
          <LiveQueue branchId={branchId} operator={viewer.role === 'CORPORATION_OPERATOR'} />
          <h2 className="corporation-done">{t.corporation.doneToday}</h2>
          <DayTickets key="done" branchId={branchId} day={day} states={over} empty={t.corporation.noneDone} refresh />
        </>
      ) : (
        <DayTickets key={day} branchId={branchId} day={day} states={null} empty={t.corporation.noTickets} />
      )}
    </>
  );
}

const over = ['FINISHED', 'LEFT'] as const;
