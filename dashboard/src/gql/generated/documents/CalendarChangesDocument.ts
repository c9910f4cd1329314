/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CalendarChangesQuery, CalendarChangesQueryVariables } from '../graphql';

export const CalendarChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CalendarChanges($first: Int, $after: Cursor) {
  calendarChanges(first: $first, after: $after) {
    edges {
      node {
        ...CalendarChangeParts
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment CalendarChangeParts on CalendarChange {
  id
  state
  version
  basis
  effectiveFrom
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  reason
  mayApprove
  mayReject
  days {
    date
    week
    kind
    title
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<CalendarChangesQuery, CalendarChangesQueryVariables>;
