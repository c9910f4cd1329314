/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BlankPartsQuery, BlankPartsQueryVariables } from '../graphql';

export const BlankPartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BlankParts($filter: BlankBookFilter, $first: Int, $after: Cursor) {
  blankBalances(filter: $filter, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...BalanceParts
      }
    }
  }
}
    fragment BalanceParts on BlankBalance {
  territory {
    id
    kind
    name
  }
  carriedOver
  received
  transferredIn
  used
  spoiled
  returned
  transferredOut
  left
  inTransit
  from
  to
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<BlankPartsQuery, BlankPartsQueryVariables>;
