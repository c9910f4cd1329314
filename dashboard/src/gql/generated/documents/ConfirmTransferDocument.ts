/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ConfirmTransferMutation, ConfirmTransferMutationVariables } from '../graphql';

export const ConfirmTransferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmTransfer($input: SettleTransferInput!) {
  confirmTransfer(input: $input) {
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
}`) as unknown as TypedDocumentString<ConfirmTransferMutation, ConfirmTransferMutationVariables>;
