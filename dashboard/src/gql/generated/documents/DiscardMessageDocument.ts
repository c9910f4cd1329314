/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { DiscardMessageMutation, DiscardMessageMutationVariables } from '../graphql';

export const DiscardMessageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardMessage($input: PortalMessageDecisionInput!) {
  discardPortalMessage(input: $input) {
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
}`) as unknown as TypedDocumentString<DiscardMessageMutation, DiscardMessageMutationVariables>;
