/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CancelHomeVisitMutation, CancelHomeVisitMutationVariables } from '../graphql';

export const CancelHomeVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelHomeVisit($input: CancelHomeVisitInput!) {
  cancelHomeVisit(input: $input) {
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
}`) as unknown as TypedDocumentString<CancelHomeVisitMutation, CancelHomeVisitMutationVariables>;
