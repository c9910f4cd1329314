/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RecordHomeVisitMutation, RecordHomeVisitMutationVariables } from '../graphql';

export const RecordHomeVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHomeVisit($input: RecordHomeVisitInput!) {
  recordHomeVisit(input: $input) {
    homeVisit {
      ...VisitRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment VisitRow on HomeVisit {
  id
  number
  state
  agreedAt
  endedAt
  name
  phone
  address
  cancelCause
  version
  application {
    id
    number
  }
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`) as unknown as TypedDocumentString<RecordHomeVisitMutation, RecordHomeVisitMutationVariables>;
