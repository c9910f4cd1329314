/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RequestFromSchoolMutation, RequestFromSchoolMutationVariables } from '../graphql';

export const RequestFromSchoolDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestFromSchool($input: RequestFromSchoolInput!) {
  requestFromSchool(input: $input) {
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
}`) as unknown as TypedDocumentString<RequestFromSchoolMutation, RequestFromSchoolMutationVariables>;
