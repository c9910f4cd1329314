/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { OriginalRepeatsQuery, OriginalRepeatsQueryVariables } from '../graphql';

export const OriginalRepeatsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OriginalRepeats($first: Int, $after: Cursor) {
  originalRepeats(first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      cursor
      node {
        series
        number
        cases
        persons
        state
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<OriginalRepeatsQuery, OriginalRepeatsQueryVariables>;
