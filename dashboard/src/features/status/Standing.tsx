import type { StatusByNumberQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';

/** How a case stands, in words to be read aloud. Nobody is named. */
export function Standing({ application }: { application: NonNullable<StatusByNumberQuery['application']> }) {
  const { t, f } = useI18n();
  const { school } = application;
  return (
    <Panel title={application.number}>
      <p className="status-words">
        <StatusTag status={application.status} />
      </p>
      <Facts
        facts={known([
          [t.status.dueOn, application.dueOn && f.date.long(application.dueOn)],
          [t.status.school, school.name],
          [t.fields.phone, school.phone],
          [t.fields.address, school.address],
        ])}
      />
    </Panel>
  );
}
