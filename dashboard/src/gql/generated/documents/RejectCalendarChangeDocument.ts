/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RejectCalendarChangeMutation, RejectCalendarChangeMutationVariables } from '../graphql';

export const RejectCalendarChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RejectCalendarChange($input: RejectCalendarChangeInput!) {
  rejectCalendarChange(input: $input) {
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
}`) as unknown as TypedDocumentString<RejectCalendarChangeMutation, RejectCalendarChangeMutationVariables>;
