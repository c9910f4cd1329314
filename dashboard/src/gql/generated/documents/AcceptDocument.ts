/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { AcceptMutation, AcceptMutationVariables } from '../graphql';

export const AcceptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Accept($input: AcceptApplicationInput!) {
  acceptApplication(input: $input) {
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
}`) as unknown as TypedDocumentString<AcceptMutation, AcceptMutationVariables>;
