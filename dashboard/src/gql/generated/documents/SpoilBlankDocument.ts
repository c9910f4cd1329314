/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { SpoilBlankMutation, SpoilBlankMutationVariables } from '../graphql';

export const SpoilBlankDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SpoilBlank($input: SpoilBlankInput!) {
  spoilBlank(input: $input) {
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
}`) as unknown as TypedDocumentString<SpoilBlankMutation, SpoilBlankMutationVariables>;
