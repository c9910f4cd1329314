/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RetryMessageMutation, RetryMessageMutationVariables } from '../graphql';

export const RetryMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RetryMessage($input: PortalMessageDecisionInput!) {
  retryPortalMessage(input: $input) {
    message {
      ...MessageRow
    }
    faults {
      ...FaultParts
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
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`) as unknown as TypedDocumentString<RetryMessageMutation, RetryMessageMutationVariables>;
