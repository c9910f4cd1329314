/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { PlatformQuery, PlatformQueryVariables } from '../graphql';

export const PlatformDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Platform($year: Int!, $today: Date!, $waiting: Int!) {
  portalMessages(state: QUARANTINED, first: $waiting) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        id
        messageId
        receivedAt
        faults {
          message
        }
      }
    }
  }
  calendarChanges(first: 20) {
    edges {
      node {
        id
        state
        basis
        proposedBy
        proposedAt
        mayApprove
      }
    }
  }
  ruleChanges(first: 20) {
    edges {
      node {
        id
        state
        basis
        proposedBy
        proposedAt
        mayApprove
      }
    }
  }
  calendar(year: $year, week: FIVE_DAY) {
    version
    years
    since
  }
  ruleBook(on: $today) {
    version
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<PlatformQuery, PlatformQueryVariables>;
