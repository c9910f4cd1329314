/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ApproveRuleChangeMutation, ApproveRuleChangeMutationVariables } from '../graphql';

export const ApproveRuleChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveRuleChange($input: ApproveRuleChangeInput!) {
  approveRuleChange(input: $input) {
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
}`) as unknown as TypedDocumentString<ApproveRuleChangeMutation, ApproveRuleChangeMutationVariables>;
