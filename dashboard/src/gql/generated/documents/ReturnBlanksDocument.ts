/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ReturnBlanksMutation, ReturnBlanksMutationVariables } from '../graphql';

export const ReturnBlanksDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnBlanks($input: ReturnBlanksInput!) {
  returnBlanks(input: $input) {
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
}`) as unknown as TypedDocumentString<ReturnBlanksMutation, ReturnBlanksMutationVariables>;
