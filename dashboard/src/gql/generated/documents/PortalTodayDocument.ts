/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { PortalTodayQuery, PortalTodayQueryVariables } from '../graphql';

export const PortalTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalToday($period: PeriodInput!) {
  portalOutages(period: $period) {
    outages {
      id
      startsAt
      endsAt
    }
  }
}
    `) as unknown as TypedDocumentString<PortalTodayQuery, PortalTodayQueryVariables>;
