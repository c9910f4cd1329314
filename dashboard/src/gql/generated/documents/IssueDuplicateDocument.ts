/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { IssueDuplicateMutation, IssueDuplicateMutationVariables } from '../graphql';

export const IssueDuplicateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IssueDuplicate($input: IssueDuplicateInput!) {
  issueDuplicate(input: $input) {
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
}`) as unknown as TypedDocumentString<IssueDuplicateMutation, IssueDuplicateMutationVariables>;
