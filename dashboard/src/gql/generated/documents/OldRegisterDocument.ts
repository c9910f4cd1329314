/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { OldRegisterQuery, OldRegisterQueryVariables } from '../graphql';

export const OldRegisterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OldRegister($filter: DuplicateFilter, $find: String, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  importedDuplicates(
    filter: $filter
    find: $find
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        id
        registerNumber
        series
        number
        issuedOn
        documentKind
        honours
        copyNumber
        fullName
        original
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
}`) as unknown as TypedDocumentString<OldRegisterQuery, OldRegisterQueryVariables>;
