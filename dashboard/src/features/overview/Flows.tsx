import type { OverviewQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Balance } from './Balance';
import { Channels } from './Channels';
import { WhyNotAccepted } from './WhyNotAccepted';

export type TerritoryFigures = NonNullable<OverviewQuery['territory']>['figures'];

/** Where the period's cases came from and what became of them. */
export function Flows({ figures }: { figures: TerritoryFigures }) {
  const { t } = useI18n();
  return (
    <div className="flows">
      <Panel title={t.overview.balanceTitle} note={t.overview.balanceNote}>
        <Balance figures={figures} />
      </Panel>
      <Panel title={t.overview.channelsTitle}>
        <Channels rows={figures.byChannel} />
      </Panel>
      <Panel title={t.overview.whyTitle} note={t.overview.whyNote}>
        <WhyNotAccepted rows={figures.intakeRefusals} />
      </Panel>
    </div>
  );
}
