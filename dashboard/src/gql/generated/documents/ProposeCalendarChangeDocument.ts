/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ProposeCalendarChangeMutation, ProposeCalendarChangeMutationVariables } from '../graphql';

export const ProposeCalendarChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeCalendarChange($input: ProposeCalendarChangeInput!) {
  proposeCalendarChange(input: $input) {
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
}`) as unknown as TypedDocumentString<ProposeCalendarChangeMutation, ProposeCalendarChangeMutationVariables>;
