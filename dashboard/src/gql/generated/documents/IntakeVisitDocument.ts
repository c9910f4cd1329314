/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { IntakeVisitQuery, IntakeVisitQueryVariables } from '../graphql';

export const IntakeVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IntakeVisit($id: ID!) {
  node(id: $id) {
    __typename
    ... on HomeVisit {
      id
      number
      state
      application {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IntakeVisitQuery, IntakeVisitQueryVariables>;
