import { OwnSchoolDocument } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';

/** The head of the viewer's own school: to whom an application at its office is addressed (R28). */
export function OwnSchool() {
  const { t } = useI18n();
  const { data } = useDocument(OwnSchoolDocument, {});
  const school = data?.territory?.__typename === 'School' ? data.territory : null;
  if (!school) return null;
  return (
    <p className="addressee">
      <span className="quiet">{t.intake.addressee}</span> {school.headName}, {school.fullName}
    </p>
  );
}
