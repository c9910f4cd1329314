/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { StockCountsQuery, StockCountsQueryVariables } from '../graphql';

export const StockCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StockCounts($territoryId: ID, $first: Int, $after: Cursor) {
  stockCounts(territoryId: $territoryId, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...CountRow
      }
    }
  }
}
    fragment CountRow on StockCount {
  id
  countedOn
  actNumber
  members
  expected
  found
  missing
  surplus
  differences {
    kind
    series
    first
    last
    sheets
    state
  }
  school {
    id
    name
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<StockCountsQuery, StockCountsQueryVariables>;
