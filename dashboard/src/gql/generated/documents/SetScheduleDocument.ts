/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { SetScheduleMutation, SetScheduleMutationVariables } from '../graphql';

export const SetScheduleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetSchedule($input: SetScheduleInput!) {
  setSchedule(input: $input) {
    schedules {
      effectiveFrom
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
}`) as unknown as TypedDocumentString<SetScheduleMutation, SetScheduleMutationVariables>;
