import { stepBounds, type ShareStep } from '@/charts/shareStep';
import { useI18n } from '@/i18n/I18n';

const steps: readonly ShareStep[] = [1, 2, 3, 4];

export function MapLegend() {
  const { t, f } = useI18n();
  const percent = (step: number) => f.number.count((stepBounds[step] ?? 1) * 100);
  const words = (step: ShareStep) => {
    if (step === 1) return t.overview.below(percent(1));
    return step === 4 ? t.overview.atLeast(percent(3)) : `${percent(step - 1)}–${percent(step)}`;
  };
  return (
    <ul className="map-legend" aria-label={t.overview.legend}>
      {steps.map((step) => (
        <li key={step}>
          <span className={`swatch tile-${step}`} />
          {words(step)}
        </li>
      ))}
      <li>
        <span className="swatch tile-none" />
        {t.common.noData}
      </li>
      <li>
        <span className="swatch swatch-flag" />
        {t.overview.legendFlag}
      </li>
    </ul>
  );
}
