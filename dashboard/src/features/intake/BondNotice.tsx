import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';
import { takesApplication, type Bond } from './useBond';

/** On which ticket or home visit the application is filed, or why it no longer can be. */
export function BondNotice({ bond: { occasion, forget } }: { bond: Bond }) {
  const { t } = useI18n();
  if (!occasion) return null;
  const { application } = occasion;
  const open = takesApplication(occasion);
  if (occasion.__typename === 'HomeVisit') {
    const number = occasion.visitNumber;
    return open ? (
      <Notice tone="success" title={t.intake.onVisit(number)}>
        <p>{t.intake.visitWords}</p>
      </Notice>
    ) : (
      <Notice tone="warning" title={application ? t.intake.visitBound(number, application.number) : t.intake.visitOver(number)}>
        <p>{t.intake.visitGone}</p>
      </Notice>
    );
  }
  const { number, counter } = occasion;
  return open ? (
    <Notice tone="success" title={t.intake.onTicket(number, counter ?? null)}>
      <p>
        {t.intake.ticketWords}{' '}
        <button type="button" className="button-bare" onClick={forget}>
          {t.intake.withoutTicket}
        </button>
      </p>
    </Notice>
  ) : (
    <Notice tone="warning" title={application ? t.intake.ticketBound(number, application.number) : t.intake.ticketOver(number)}>
      <p>{t.intake.ticketGone}</p>
    </Notice>
  );
}
