/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { HandOverMutation, HandOverMutationVariables } from '../graphql';

export const HandOverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
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
}`) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
