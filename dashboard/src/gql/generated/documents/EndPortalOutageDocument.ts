/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { EndPortalOutageMutation, EndPortalOutageMutationVariables } from '../graphql';

export const EndPortalOutageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndPortalOutage($input: EndPortalOutageInput!) {
  endPortalOutage(input: $input) {
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
}`) as unknown as TypedDocumentString<EndPortalOutageMutation, EndPortalOutageMutationVariables>;
