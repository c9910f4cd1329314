/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { TakeTicketMutation, TakeTicketMutationVariables } from '../graphql';

export const TakeTicketDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeTicket($input: TakeTicketInput!) {
  takeTicket(input: $input) {
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
}`) as unknown as TypedDocumentString<TakeTicketMutation, TakeTicketMutationVariables>;
