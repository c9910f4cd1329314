/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { AbandonTicketMutation, AbandonTicketMutationVariables } from '../graphql';

export const AbandonTicketDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AbandonTicket($input: AbandonTicketInput!) {
  abandonTicket(input: $input) {
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
}`) as unknown as TypedDocumentString<AbandonTicketMutation, AbandonTicketMutationVariables>;
