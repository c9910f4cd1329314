import type { StoragePartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';

/** How ready papers came, were collected, went back, and were asked for again. */
export function StorageFacts({ storage: s }: { storage: StoragePartsFragment }) {
  const { t, f } = useI18n();
  const count = f.number.count;
  const days = s.medianStoredDays == null || s.p90StoredDays == null ? null : t.corporation.storedDays(f.number.decimal(s.medianStoredDays), f.number.decimal(s.p90StoredDays));
  return (
    <Facts
      facts={known([
        [t.corporation.arrived, count(s.arrived)],
        [t.corporation.handedOver, count(s.handedOver)],
        [t.corporation.returned, s.returnedLate > 0 ? t.corporation.ofThemLate(count(s.returned), count(s.returnedLate)) : count(s.returned)],
        [t.corporation.stored, s.pastMonth > 0 ? t.corporation.ofThemPast(count(s.stored), count(s.pastMonth)) : count(s.stored)],
        [t.corporation.storedFor, days ?? t.common.noData],
        [t.corporation.requested, count(s.requested)],
        [t.corporation.requestsMet, s.requestsMetShare == null ? t.common.noData : t.corporation.metOf(count(s.requestsMet), count(s.requestsMet + s.requestsLate), f.number.share(s.requestsMetShare))],
      ])}
    />
  );
}
