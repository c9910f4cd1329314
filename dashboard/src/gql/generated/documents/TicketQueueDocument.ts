/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { TicketQueueQuery, TicketQueueQueryVariables } from '../graphql';

export const TicketQueueDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TicketQueue($branchId: ID, $day: Date, $states: [TicketState!], $first: Int, $after: Cursor) {
  queue(
    branchId: $branchId
    day: $day
    states: $states
    first: $first
    after: $after
  ) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...TicketRow
      }
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  state
  counter
  takenAt
  calledAt
  endedAt
  version
  application {
    id
    number
  }
  clocks {
    id
    kind
    state
    dueAt
    stoppedAt
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<TicketQueueQuery, TicketQueueQueryVariables>;
