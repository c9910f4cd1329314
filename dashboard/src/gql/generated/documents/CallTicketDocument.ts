/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CallTicketMutation, CallTicketMutationVariables } from '../graphql';

export const CallTicketDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CallTicket($input: CallTicketInput!) {
  callTicket(input: $input) {
    ticket {
      ...TicketRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  state
  counter
  takenAt
  calledAt
  endedAt
  version
  application {
    id
    number
  }
  clocks {
    id
    kind
    state
    dueAt
    stoppedAt
  }
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`) as unknown as TypedDocumentString<CallTicketMutation, CallTicketMutationVariables>;
