/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ReturnToSchoolMutation, ReturnToSchoolMutationVariables } from '../graphql';

export const ReturnToSchoolDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnToSchool($input: ReturnToSchoolInput!) {
  returnToSchool(input: $input) {
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
}`) as unknown as TypedDocumentString<ReturnToSchoolMutation, ReturnToSchoolMutationVariables>;
