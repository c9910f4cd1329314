/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RefuseIntakeMutation, RefuseIntakeMutationVariables } from '../graphql';

export const RefuseIntakeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefuseIntake($input: RefuseIntakeInput!) {
  refuseIntake(input: $input) {
    receipt {
      id
      number
    }
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
}`) as unknown as TypedDocumentString<RefuseIntakeMutation, RefuseIntakeMutationVariables>;
