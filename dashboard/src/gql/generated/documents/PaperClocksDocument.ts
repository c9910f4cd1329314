/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { PaperClocksQuery, PaperClocksQueryVariables } from '../graphql';

export const PaperClocksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PaperClocks($filter: ClockFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  clocks(
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
        kind
        state
        startedAt
        dueOn
        workingDaysLeft
        application {
          ...QueueCase
        }
      }
    }
  }
}
    fragment ActCase on Application {
  id
  number
  version
  status
  channel
  handedInAt
  reasons
  documentKind
  honours
  originalReceived
  allowedActions
  items {
    kind
    state
    expiresOn
    fromStateSystem
  }
}
fragment QueueCase on Application {
  ...CaseRow
  ...ActCase
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
}`) as unknown as TypedDocumentString<PaperClocksQuery, PaperClocksQueryVariables>;
