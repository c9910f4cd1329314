import type { CaseDetailsFragment, PersonPartsFragment } from '@/gql/generated/graphql';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';

/** Who filed, as masked or as full as the server gives it to this role. */
export function PersonFacts({ application }: { application: CaseDetailsFragment }) {
  const { t } = useI18n();
  const viewer = useViewer();
  const { applicant, representative, applicantRole } = application;
  return (
    <Panel title={t.case.applicant} note={viewer.readsPersonalData ? null : t.case.masked}>
      <Person person={applicant} more={[[t.case.filedBy, t.names.applicantRole[applicantRole]], [t.case.nameAtGraduation, application.nameAtGraduation]]} />
      {representative && (
        <>
          <h3>{t.case.representative}</h3>
          <Person person={representative} more={[]} />
        </>
      )}
    </Panel>
  );
}

function Person({ person, more }: { person: PersonPartsFragment; more: (readonly [string, string | null | undefined])[] }) {
  const { t, f } = useI18n();
  const iin = person.iin ?? (person.iinAbsentReason ? t.case.noIin(person.iinAbsentReason) : null);
  return (
    <Facts
      facts={known([
        [t.case.fullName, <strong key="name">{person.fullName}</strong>],
        ...more,
        [t.case.iin, iin],
        [t.case.birthDate, person.birthDate ? f.date.short(person.birthDate) : null],
        [t.case.phone, person.phone],
        [t.case.email, person.email],
        [t.case.address, person.address],
      ])}
    />
  );
}
