/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RegisterQuery, RegisterQueryVariables } from '../graphql';

export const RegisterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Register($filter: DuplicateFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  duplicates(
    filter: $filter
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
        signedBy
        orderNumber
        copyNumber
        handOver {
          at
        }
        application {
          id
          number
          documentKind
          applicant {
            id
            fullName
          }
          school {
            id
            name
          }
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
}`) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
