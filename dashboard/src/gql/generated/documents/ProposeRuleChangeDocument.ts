/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ProposeRuleChangeMutation, ProposeRuleChangeMutationVariables } from '../graphql';

export const ProposeRuleChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeRuleChange($input: ProposeRuleChangeInput!) {
  proposeRuleChange(input: $input) {
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
}`) as unknown as TypedDocumentString<ProposeRuleChangeMutation, ProposeRuleChangeMutationVariables>;
