/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { VisitByNumberQuery, VisitByNumberQueryVariables } from '../graphql';

export const VisitByNumberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VisitByNumber($number: String!) {
  homeVisit(number: $number) {
    id
    number
    state
    agreedAt
    endedAt
    cancelCause
    branch {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<VisitByNumberQuery, VisitByNumberQueryVariables>;
