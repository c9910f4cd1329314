/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { PortalMessagesQuery, PortalMessagesQueryVariables } from '../graphql';

export const PortalMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PortalMessages($state: PortalMessageState, $first: Int, $after: Cursor) {
  portalMessages(state: $state, first: $first, after: $after) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...MessageRow
      }
    }
  }
}
    fragment MessageRow on PortalMessage {
  id
  messageId
  correlationId
  sequence
  kind
  state
  certifiedBy
  certifiedAt
  handedInAt
  receivedAt
  appliedAt
  repeats
  attempts
  faults {
    code
    message
  }
  applicationId
  decisionReason
  decidedAt
  version
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<PortalMessagesQuery, PortalMessagesQueryVariables>;
