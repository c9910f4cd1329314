/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BlankSheetsQuery, BlankSheetsQueryVariables } from '../graphql';

export const BlankSheetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BlankSheets($filter: BlankFilter, $first: Int, $after: Cursor) {
  blanks(filter: $filter, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        id
        series
        number
        documentKind
        honours
        state
        receivedOn
        basis
        spoiledReason
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
}`) as unknown as TypedDocumentString<BlankSheetsQuery, BlankSheetsQueryVariables>;
