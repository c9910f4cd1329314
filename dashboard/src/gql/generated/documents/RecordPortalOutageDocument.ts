/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RecordPortalOutageMutation, RecordPortalOutageMutationVariables } from '../graphql';

export const RecordPortalOutageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordPortalOutage($input: RecordPortalOutageInput!) {
  recordPortalOutage(input: $input) {
    outage {
      ...OutageRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment OutageRow on PortalOutage {
  id
  startsAt
  endsAt
  planned
  source
  version
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`) as unknown as TypedDocumentString<RecordPortalOutageMutation, RecordPortalOutageMutationVariables>;
