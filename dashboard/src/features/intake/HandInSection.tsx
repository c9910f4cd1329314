import { useI18n } from '@/i18n/I18n';
import { errorAt } from '@/ui/formErrors';
import { Panel } from '@/ui/Panel';
import { TextField } from '@/ui/TextField';
import type { SectionProps } from './sections';

/** When the papers were handed in; at the State Corporation also whether at the applicant's home (R42), where no visit says so. */
export function HandInSection({ draft, change, errors, channel, onVisit }: SectionProps & { onVisit: boolean }) {
  const { t } = useI18n();
  return (
    <Panel title={t.intake.handIn}>
      <p className="quiet">{t.intake.signed}</p>
      {channel === 'STATE_CORPORATION' && !onVisit && (
        <label className="choice-option">
          <input type="checkbox" checked={draft.homeVisit} onChange={() => change({ homeVisit: !draft.homeVisit })} />
          <span>{t.intake.homeVisit}</span>
        </label>
      )}
      <label className="choice-option">
        <input id={draft.earlier ? undefined : 'handedInAt'} type="checkbox" checked={draft.earlier} onChange={() => change({ earlier: !draft.earlier })} />
        <span>
          {t.intake.earlier}
          <span className="choice-hint">{t.intake.earlierHint}</span>
        </span>
      </label>
      {draft.earlier && (
        <div className="field-row">
          <TextField id="handedInAt" type="date" label={t.intake.handedInDay} error={errorAt(errors, 'handedInAt')} value={draft.handedInDay} onChange={(handedInDay) => change({ handedInDay })} className="field-short" />
          <TextField type="time" label={t.intake.handedInTime} value={draft.handedInTime} onChange={(handedInTime) => change({ handedInTime })} className="field-short" />
        </div>
      )}
    </Panel>
  );
}
