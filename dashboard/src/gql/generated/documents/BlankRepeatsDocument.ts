/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BlankRepeatsQuery, BlankRepeatsQueryVariables } from '../graphql';

export const BlankRepeatsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BlankRepeats($territoryId: ID, $first: Int, $after: Cursor) {
  blankRepeats(territoryId: $territoryId, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      cursor
      node {
        series
        first
        last
        taken
        firstTaken
        basis
        triedAt
        school {
          id
          name
        }
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<BlankRepeatsQuery, BlankRepeatsQueryVariables>;
