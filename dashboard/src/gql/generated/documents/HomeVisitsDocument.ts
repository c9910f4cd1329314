/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { HomeVisitsQuery, HomeVisitsQueryVariables } from '../graphql';

export const HomeVisitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HomeVisits($branchId: ID, $states: [HomeVisitState!], $first: Int, $after: Cursor) {
  homeVisits(branchId: $branchId, states: $states, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...VisitRow
      }
    }
  }
}
    fragment VisitRow on HomeVisit {
  id
  number
  state
  agreedAt
  endedAt
  name
  phone
  address
  cancelCause
  version
  application {
    id
    number
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<HomeVisitsQuery, HomeVisitsQueryVariables>;
