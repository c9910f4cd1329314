/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ApproveCalendarChangeMutation, ApproveCalendarChangeMutationVariables } from '../graphql';

export const ApproveCalendarChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveCalendarChange($input: ApproveCalendarChangeInput!) {
  approveCalendarChange(input: $input) {
    change {
      id
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
}`) as unknown as TypedDocumentString<ApproveCalendarChangeMutation, ApproveCalendarChangeMutationVariables>;
