/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RefuseServiceMutation, RefuseServiceMutationVariables } from '../graphql';

export const RefuseServiceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefuseService($input: RefuseServiceInput!) {
  refuseService(input: $input) {
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
}`) as unknown as TypedDocumentString<RefuseServiceMutation, RefuseServiceMutationVariables>;
