import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';
import { errorAt } from '@/ui/formErrors';
import { Panel } from '@/ui/Panel';
import { SchoolPicker } from '@/ui/SchoolPicker';
import { TextField } from '@/ui/TextField';
import { OwnSchool } from './OwnSchool';
import { PersonFields } from './PersonFields';
import type { SectionProps } from './sections';

/** To whom the application is addressed, who files it, and whose document it is. */
export function WhoSection({ draft, change, errors, needsSchool }: SectionProps & { needsSchool: boolean }) {
  const { t } = useI18n();
  const byRepresentative = draft.applicantRole === 'LEGAL_REPRESENTATIVE';
  return (
    <Panel title={t.intake.who}>
      {needsSchool ? (
        <SchoolPicker chosen={draft.school} error={errorAt(errors, 'schoolId')} onChange={(school) => change({ school })} />
      ) : (
        <OwnSchool />
      )}
      <Choice
        id="applicantRole"
        legend={t.intake.files}
        error={errorAt(errors, 'applicantRole')}
        options={[
          { value: 'FORMER_STUDENT', label: t.names.applicantRole.FORMER_STUDENT },
          { value: 'LEGAL_REPRESENTATIVE', label: t.names.applicantRole.LEGAL_REPRESENTATIVE, hint: t.intake.representativeHint },
        ]}
        chosen={[draft.applicantRole]}
        onChange={([applicantRole]) => applicantRole && change({ applicantRole })}
      />
      <h3>{t.intake.formerStudent}</h3>
      <PersonFields who="applicant" person={draft.applicant} errors={errors} onChange={(applicant) => change({ applicant })} contacts={!byRepresentative} />
      {draft.reasons.includes('NAME_CHANGED') && (
        <TextField
          id="nameAtGraduation"
          label={t.intake.nameAtGraduation}
          hint={t.intake.nameAtGraduationHint}
          error={errorAt(errors, 'nameAtGraduation')}
          value={draft.nameAtGraduation}
          onChange={(nameAtGraduation) => change({ nameAtGraduation })}
          autoComplete="off"
        />
      )}
      {byRepresentative && (
        <>
          <h3>{t.intake.representative}</h3>
          <PersonFields who="representative" person={draft.representative} errors={errors} onChange={(representative) => change({ representative })} contacts />
        </>
      )}
    </Panel>
  );
}
