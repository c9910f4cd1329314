import { GroundsDocument, type RefusalPartsFragment, type ServiceRefusalGround } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Facts, known } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';

/** The notice of a preliminary refusal, the record of its hearing, and the reasoned reply. */
export function RefusalFacts({ application: { notice, refusal } }: { application: RefusalPartsFragment }) {
  const { t, f } = useI18n();
  const names = useDocument(GroundsDocument, {}).data?.serviceRefusalGrounds ?? [];
  const inWords = (grounds: readonly ServiceRefusalGround[]) => grounds.map((g) => names.find((n) => n.ground === g)?.name ?? t.common.loading).join('; ');
  const moment = (instant: string | null | undefined) => (instant ? f.date.moment(instant) : null);
  const heard = notice?.heldFrom && notice.heldUntil ? t.refusals.heldBetween(f.date.moment(notice.heldFrom), f.date.moment(notice.heldUntil)) : null;
  return (
    <>
      {refusal && (
        <Panel title={t.refusals.reply}>
          <Facts
            facts={known([
              [t.refusals.replyNumber, <strong key="number">{refusal.number}</strong>],
              [t.refusals.grounds, inWords(refusal.grounds)],
              [t.refusals.reasons, refusal.reasons],
              [t.refusals.refusedAt, moment(refusal.refusedAt)],
              [t.case.signedBy, refusal.signedBy],
            ])}
          />
        </Panel>
      )}
      {notice && (
        <Panel title={t.refusals.notice}>
          <Facts
            facts={known([
              [t.refusals.givenAt, moment(notice.givenAt)],
              [t.refusals.givenBy, notice.givenBy],
              [t.refusals.grounds, inWords(notice.grounds)],
              [t.refusals.reasons, notice.reasons],
              [t.refusals.hearingAt, moment(notice.hearingAt) ?? f.date.short(notice.hearingOn)],
              [t.refusals.hearingPlace, notice.hearingPlace],
              [t.refusals.objectBy, f.date.short(notice.objectionDueOn)],
              [t.refusals.outcomeLegend, notice.outcome ? t.refusals.outcome[notice.outcome] : t.refusals.notHeard],
              [t.refusals.heldLegend, heard],
              [t.refusals.participants, notice.participants],
              [t.refusals.explanations, notice.explanations],
              [t.refusals.protocol, notice.protocol],
              [t.refusals.decision, notice.objectionUpheld ? t.refusals.upheld : null],
              [t.refusals.heardBy, notice.heardBy],
            ])}
          />
        </Panel>
      )}
    </>
  );
}
