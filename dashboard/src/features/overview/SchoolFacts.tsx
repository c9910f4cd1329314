import type { OverviewQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';

type School = Extract<NonNullable<OverviewQuery['territory']>, { __typename: 'School' }>;

/** Who the school is: what the officer needs to phone it. */
export function SchoolFacts({ school }: { school: School }) {
  const { t, f } = useI18n();
  const facts = [
    [t.overview.bin, school.bin],
    [t.fields.address, school.address],
    [t.fields.phone, school.phone],
    [t.overview.headName, school.headName],
    [t.overview.branch, school.branch?.name ?? t.common.none],
    ...(school.closedOn ? [[t.overview.closedOn, f.date.long(school.closedOn)] as const] : []),
  ] as const;
  return (
    <Panel title={school.fullName} className="school-facts">
      <Facts facts={facts} />
    </Panel>
  );
}
