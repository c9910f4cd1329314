/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { SendBlanksMutation, SendBlanksMutationVariables } from '../graphql';

export const SendBlanksDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendBlanks($input: SendBlanksInput!) {
  sendBlanks(input: $input) {
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
}`) as unknown as TypedDocumentString<SendBlanksMutation, SendBlanksMutationVariables>;
