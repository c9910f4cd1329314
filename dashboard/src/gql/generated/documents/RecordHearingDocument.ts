/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RecordHearingMutation, RecordHearingMutationVariables } from '../graphql';

export const RecordHearingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHearing($input: RecordHearingInput!) {
  recordHearing(input: $input) {
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
}`) as unknown as TypedDocumentString<RecordHearingMutation, RecordHearingMutationVariables>;
