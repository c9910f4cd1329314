/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ReceiveBlanksMutation, ReceiveBlanksMutationVariables } from '../graphql';

export const ReceiveBlanksDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReceiveBlanks($input: ReceiveBlanksInput!) {
  receiveBlanks(input: $input) {
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
}`) as unknown as TypedDocumentString<ReceiveBlanksMutation, ReceiveBlanksMutationVariables>;
