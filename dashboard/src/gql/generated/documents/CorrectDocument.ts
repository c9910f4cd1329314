/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CorrectMutation, CorrectMutationVariables } from '../graphql';

export const CorrectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Correct($input: CorrectApplicationInput!) {
  correctApplication(input: $input) {
    application {
      id
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
}`) as unknown as TypedDocumentString<CorrectMutation, CorrectMutationVariables>;
