import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';
import { takesApplication, type OnTicket } from './useTicket';

/** On whose ticket the application is filed, or why it no longer can be. */
export function TicketNotice({ on: { ticket, forget } }: { on: OnTicket }) {
  const { t } = useI18n();
  if (!ticket) return null;
  const { number, counter, application } = ticket;
  if (!takesApplication(ticket)) {
    return (
      <Notice tone="warning" title={application ? t.intake.ticketBound(number, application.number) : t.intake.ticketOver(number)}>
        <p>{t.intake.ticketGone}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="success" title={t.intake.onTicket(number, counter ?? null)}>
      <p>
        {t.intake.ticketWords}{' '}
        <button type="button" className="button-bare" onClick={forget}>
          {t.intake.withoutTicket}
        </button>
      </p>
    </Notice>
  );
}
