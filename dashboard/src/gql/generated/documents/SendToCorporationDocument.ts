/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { SendToCorporationMutation, SendToCorporationMutationVariables } from '../graphql';

export const SendToCorporationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendToCorporation($input: SendToCorporationInput!) {
  sendToCorporation(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`) as unknown as TypedDocumentString<SendToCorporationMutation, SendToCorporationMutationVariables>;
