import { useEffect, useRef } from 'react';
import { failureKind, type Fault } from '@/gql/faults';
import type { TicketRowFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';

/** What became of an act on the queue. */
export type News =
  | { kind: 'taken' | 'called' | 'finished' | 'left'; ticket: TicketRowFragment }
  | { kind: 'refused'; faults: readonly Fault[] }
  | { kind: 'failed'; error: unknown };

export function TicketNews({ news }: { news: News | null }) {
  const { t } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button of the act may be gone with its row.
    if (news && document.activeElement === document.body) ref.current?.focus();
  }, [news]);
  if (!news) return null;
  if (news.kind === 'failed') {
    return (
      <Notice tone="danger" title={t.problems[failureKind(news.error)]} announce ref={ref}>
        {failureKind(news.error) === 'NETWORK' && <p>{t.fields.sendAgain}</p>}
      </Notice>
    );
  }
  if (news.kind === 'refused') {
    return (
      <Notice tone="warning" title={t.corporation.refused} announce ref={ref}>
        {news.faults.map((fault) => (
          <p key={fault.code}>{fault.message}</p>
        ))}
      </Notice>
    );
  }
  const { number, counter } = news.ticket;
  return <Notice tone="success" title={t.corporation.news[news.kind](number, counter ?? '')} announce ref={ref} />;
}
