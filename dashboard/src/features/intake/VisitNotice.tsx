import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';
import { takesVisitApplication, type OnVisit } from './useVisit';

/** On which home visit the application was taken in, or why it cannot be bound to it. */
export function VisitNotice({ on: { visit } }: { on: OnVisit }) {
  const { t } = useI18n();
  if (!visit) return null;
  return takesVisitApplication(visit) ? (
    <Notice tone="success" title={t.intake.onVisit(visit.number)}>
      <p>{t.intake.visitWords}</p>
    </Notice>
  ) : (
    <Notice tone="warning" title={visit.application ? t.intake.visitBound(visit.number, visit.application.number) : t.intake.visitOver(visit.number)}>
      <p>{t.intake.visitGone}</p>
    </Notice>
  );
}
