/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { IntakeBondQuery, IntakeBondQueryVariables } from '../graphql';

export const IntakeBondDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IntakeBond($id: ID!) {
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
    ... on HomeVisit {
      id
      visitNumber: number
      visitState: state
      application {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeBondQuery, IntakeBondQueryVariables>;
