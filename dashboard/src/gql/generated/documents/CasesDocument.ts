/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CasesQuery, CasesQueryVariables } from '../graphql';

export const CasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Cases($filter: ApplicationFilter, $orderBy: ApplicationOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  applications(
    filter: $filter
    orderBy: $orderBy
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
        ...CaseRow
      }
    }
  }
}
    fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
