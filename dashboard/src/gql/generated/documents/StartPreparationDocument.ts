/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { StartPreparationMutation, StartPreparationMutationVariables } from '../graphql';

export const StartPreparationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartPreparation($input: StartPreparationInput!) {
  startPreparation(input: $input) {
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
}`) as unknown as TypedDocumentString<StartPreparationMutation, StartPreparationMutationVariables>;
