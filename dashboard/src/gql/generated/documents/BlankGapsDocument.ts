/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BlankGapsQuery, BlankGapsQueryVariables } from '../graphql';

export const BlankGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BlankGaps($series: String, $first: Int, $after: Cursor) {
  blankGaps(series: $series, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      cursor
      node {
        series
        first
        last
        sheets
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<BlankGapsQuery, BlankGapsQueryVariables>;
