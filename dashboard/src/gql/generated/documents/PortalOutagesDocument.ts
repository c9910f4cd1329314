/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { PortalOutagesQuery, PortalOutagesQueryVariables } from '../graphql';

export const PortalOutagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalOutages($period: PeriodInput!, $ahead: PeriodInput!) {
  portalOutages(period: $period) {
    count
    hoursOut
    outages {
      ...OutageRow
    }
  }
  ahead: portalOutages(period: $ahead) {
    outages {
      ...OutageRow
    }
  }
}
    fragment OutageRow on PortalOutage {
  id
  startsAt
  endsAt
  planned
  source
  version
}`) as unknown as TypedDocumentString<PortalOutagesQuery, PortalOutagesQueryVariables>;
