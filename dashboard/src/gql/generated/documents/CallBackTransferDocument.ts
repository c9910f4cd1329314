/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CallBackTransferMutation, CallBackTransferMutationVariables } from '../graphql';

export const CallBackTransferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CallBackTransfer($input: SettleTransferInput!) {
  callBackTransfer(input: $input) {
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
}`) as unknown as TypedDocumentString<CallBackTransferMutation, CallBackTransferMutationVariables>;
