/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { FinishTicketMutation, FinishTicketMutationVariables } from '../graphql';

export const FinishTicketDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FinishTicket($input: FinishTicketInput!) {
  finishTicket(input: $input) {
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
}`) as unknown as TypedDocumentString<FinishTicketMutation, FinishTicketMutationVariables>;
