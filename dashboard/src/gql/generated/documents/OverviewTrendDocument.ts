/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { OverviewTrendQuery, OverviewTrendQueryVariables } from '../graphql';

export const OverviewTrendDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverviewTrend($id: ID, $period: PeriodInput!, $yearBefore: PeriodInput!, $step: TrendStep!) {
  territory(id: $id) {
    id
    now: figures(period: $period) {
      trend(step: $step) {
        ...TrendPoint
      }
    }
    yearBefore: figures(period: $yearBefore) {
      trend(step: $step) {
        ...TrendPoint
      }
    }
  }
}
    fragment TrendPoint on FigurePoint {
  period {
    from
    to
  }
  received
  issued
}`) as unknown as TypedDocumentString<OverviewTrendQuery, OverviewTrendQueryVariables>;
