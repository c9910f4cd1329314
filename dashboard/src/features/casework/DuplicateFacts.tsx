import type { CaseDetailsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';

/** The duplicate: its blank, its line of the register, who received it. */
export function DuplicateFacts({ duplicate: d }: { duplicate: NonNullable<CaseDetailsFragment['duplicate']> }) {
  const { t, f } = useI18n();
  const handOver = d.handOver;
  const power = handOver?.powerNumber
    ? t.case.power(handOver.powerNumber, handOver.powerDate ? f.date.short(handOver.powerDate) : '', handOver.powerNotary ?? '')
    : null;
  return (
    <Panel title={t.case.duplicate}>
      <Facts
        facts={known([
          [t.fields.blank, <strong key="blank">{`${d.series} № ${d.number}`}</strong>],
          [t.case.registerNumber, d.registerNumber],
          [t.fields.issuedOn, f.date.short(d.issuedOn)],
          [t.case.signedBy, d.signedBy],
          [t.case.order, d.orderNumber],
          [t.case.copyNumber, d.copyNumber > 1 ? String(d.copyNumber) : null],
          [t.fields.handedOver, handOver ? f.date.moment(handOver.at) : t.fields.notHandedOver],
          [t.case.recipient, handOver ? t.names.recipient[handOver.recipient] : null],
          [t.case.identity, handOver?.identityDocument],
          [t.case.powerOf, power],
          [t.case.handedBy, handOver?.handedBy],
        ])}
      />
    </Panel>
  );
}
