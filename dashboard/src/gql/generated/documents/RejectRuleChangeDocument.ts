/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RejectRuleChangeMutation, RejectRuleChangeMutationVariables } from '../graphql';

export const RejectRuleChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RejectRuleChange($input: RejectRuleChangeInput!) {
  rejectRuleChange(input: $input) {
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
}`) as unknown as TypedDocumentString<RejectRuleChangeMutation, RejectRuleChangeMutationVariables>;
