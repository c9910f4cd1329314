/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { IntakeTicketQuery, IntakeTicketQueryVariables } from '../graphql';

export const IntakeTicketDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IntakeTicket($id: ID!) {
  node(id: $id) {
    __typename
    ... on Ticket {
      id
      number
      state
      counter
      application {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeTicketQuery, IntakeTicketQueryVariables>;
