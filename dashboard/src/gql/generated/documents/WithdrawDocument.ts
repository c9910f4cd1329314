/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { WithdrawMutation, WithdrawMutationVariables } from '../graphql';

export const WithdrawDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Withdraw($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
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
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
