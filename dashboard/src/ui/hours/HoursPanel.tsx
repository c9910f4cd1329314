import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PlaceHoursDocument, type HoursPartsFragment } from '@/gql/generated/graphql';
import { nameOf, useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Facts } from '@/ui/Facts';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { SetHoursDialog } from './SetHoursDialog';

/** Office hours of a school or of a branch, by the days they hold from; whoever decides about them sets others. */
export function HoursPanel({ placeId }: { placeId: string }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const [setting, setSetting] = useState(false);
  const [done, setDone] = useState(false);
  const answer = useDocument(PlaceHoursDocument, { id: placeId });
  const place = answer.data?.node;
  if (answer.isPending) return <Skeleton lines={3} />;
  if (!answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (place?.__typename !== 'School' && place?.__typename !== 'Branch') return null;
  const now = place.schedules.find(({ current }) => current) ?? place.schedules[0];
  const tools = place.maySetHours && (
    <button type="button" className="button button-small no-print" onClick={() => setSetting(true)}>
      {t.hours.set}
    </button>
  );
  return (
    <Panel title={t.hours.title} tools={tools}>
      {done && <Notice tone="success" title={t.hours.done} announce />}
      <HoursFacts schedules={place.schedules} />
      {setting && now && (
        <SetHoursDialog
          place={place}
          now={now}
          onClose={() => setSetting(false)}
          onDone={() => {
            setSetting(false);
            setDone(true);
            void queries.invalidateQueries({ queryKey: [nameOf(PlaceHoursDocument)] });
          }}
        />
      )}
    </Panel>
  );
}

function HoursFacts({ schedules }: { schedules: readonly HoursPartsFragment[] }) {
  const { t, f } = useI18n();
  return (
    <Facts
      facts={schedules.map((hours) => {
        const since = hours.effectiveFrom ? t.hours.from(f.date.short(hours.effectiveFrom)) : schedules.length > 1 ? t.hours.before : t.hours.always;
        const lunch = hours.lunchFrom && hours.lunchTo ? `${hours.lunchFrom}–${hours.lunchTo}` : null;
        const words = t.hours.words(t.hours.weeks[hours.week], `${hours.opensAt}–${hours.closesAt}`, lunch, hours.receptionUntil ?? null);
        const source = [t.hours.origin[hours.origin], hours.basis, hours.setBy].filter(Boolean).join(' · ');
        return [
          since,
          <span key={since}>
            {hours.current ? <strong>{words}</strong> : words}
            <span className="cell-second">{source}</span>
          </span>,
        ];
      })}
    />
  );
}
