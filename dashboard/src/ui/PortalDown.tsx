import { today } from '@/format/day';
import { PortalTodayDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Notice } from './Notice';

const refreshMs = 60_000;

/** Says that the portal takes nothing in, while an outage goes on (R23): whoever answers applicants is asked about it. */
export function PortalDown() {
  const { t, f } = useI18n();
  const day = today();
  const { data, dataUpdatedAt } = useDocument(PortalTodayDocument, { period: { from: day, to: day } }, { refetchInterval: refreshMs });
  const down = data?.portalOutages.outages.find(({ startsAt, endsAt }) => goesOn(startsAt, endsAt, dataUpdatedAt));
  if (!down) return null;
  return (
    <Notice tone="warning" title={t.common.portalDown(f.date.moment(down.startsAt))}>
      <p>{t.common.portalDownWords}</p>
    </Notice>
  );
}

/** Whether an outage holds at an instant: one whose end is known may be over, or be still to come. */
export function goesOn(startsAt: string, endsAt: string | null | undefined, now: number): boolean {
  return Date.parse(startsAt) <= now && (!endsAt || now < Date.parse(endsAt));
}
