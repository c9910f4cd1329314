import type { CaseDetailsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';

/** What is asked for, why, and through which door. */
export function DocumentFacts({ application: c }: { application: CaseDetailsFragment }) {
  const { t, f } = useI18n();
  const original = [c.originalSeries, c.originalNumber && `№ ${c.originalNumber}`].filter(Boolean).join(' ');
  const pickup = c.pickupPoint ? (c.pickupPoint.branch ? `${c.pickupPoint.branch.name}, ${c.pickupPoint.branch.address}` : c.pickupPoint.address) : null;
  return (
    <Panel title={t.case.document}>
      <Facts
        facts={known([
          [t.fields.documentKind, t.names.documentKind[c.documentKind]],
          [t.fields.honours, t.names.honours[c.honours]],
          [t.case.graduationYear, String(c.graduationYear)],
          [t.fields.original, original || t.case.originalUnknown],
          [t.case.reasons, c.reasons.map((reason) => t.names.reason[reason]).join(', ')],
          [t.cases.channel, t.names.channel[c.channel]],
          [t.case.branch, c.branch?.name],
          [t.fields.certifiedBy, t.names.certifiedBy[c.certifiedBy]],
          [t.case.homeVisit, c.homeVisit ? t.common.yes : null],
          [t.case.pickup, pickup],
          [t.fields.handedIn, f.date.moment(c.handedInAt)],
          [t.case.acceptedOn, c.acceptedOn ? f.date.short(c.acceptedOn) : null],
          [t.case.school, c.school.fullName],
          [t.case.schoolPhone, c.school.phone],
        ])}
      />
    </Panel>
  );
}
