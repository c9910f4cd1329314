/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { SubmitMutation, SubmitMutationVariables } from '../graphql';

export const SubmitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Submit($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    application {
      id
      number
      status
      acceptedOn
      dueOn
      workingDaysLeft
    }
    receipt {
      id
      number
      items {
        ground
        kind
        text
        expiredOn
        rule
      }
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
}`) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
