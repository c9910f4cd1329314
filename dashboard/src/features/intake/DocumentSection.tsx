import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import { errorAt } from '@/ui/formErrors';
import { Panel } from '@/ui/Panel';
import { TextField } from '@/ui/TextField';
import type { SectionProps } from './sections';

/** Which document the duplicate is of, and why it is asked for. */
export function DocumentSection({ draft, change, errors }: SectionProps) {
  const { t } = useI18n();
  return (
    <Panel title={t.intake.which}>
      <div className="choice-row">
        <Choice
          id="documentKind"
          legend={t.fields.documentKind}
          error={errorAt(errors, 'documentKind')}
          options={(['GENERAL_SECONDARY', 'BASIC_SECONDARY'] as const).map((value) => ({ value, label: t.names.documentKind[value] }))}
          chosen={[draft.documentKind]}
          onChange={([documentKind]) => documentKind && change({ documentKind })}
        />
        <Choice
          id="honours"
          legend={t.fields.honours}
          error={errorAt(errors, 'honours')}
          options={(['ORDINARY', 'DISTINCTION', 'ALTYN_BELGI'] as const).map((value) => ({ value, label: t.names.honours[value] }))}
          chosen={[draft.honours]}
          onChange={([honours]) => honours && change({ honours })}
        />
      </div>
      <div className="field-row">
        <TextField id="graduationYear" label={t.case.graduationYear} hint={t.intake.yearHint} error={errorAt(errors, 'graduationYear')} value={draft.graduationYear} onChange={(graduationYear) => change({ graduationYear })} inputMode="numeric" className="field-short" autoComplete="off" />
        <TextField id="originalDocument" label={t.intake.original} hint={t.intake.originalHint} optional={t.intake.ifKnown} error={errorAt(errors, 'originalDocument')} value={draft.originalDocument} onChange={(originalDocument) => change({ originalDocument })} autoComplete="off" />
      </div>
      <Choice
        id="reasons"
        legend={t.intake.reasons}
        hint={t.intake.reasonsHint}
        error={errorAt(errors, 'reasons')}
        multiple
        options={(['LOST', 'DAMAGED', 'NAME_CHANGED'] as const).map((value) => ({ value, label: t.names.reason[value] }))}
        chosen={draft.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </Panel>
  );
}
