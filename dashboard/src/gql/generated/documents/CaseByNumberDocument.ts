/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CaseByNumberQuery, CaseByNumberQueryVariables } from '../graphql';

export const CaseByNumberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseByNumber($number: String!) {
  application(number: $number) {
    id
  }
}
    `) as unknown as TypedDocumentString<CaseByNumberQuery, CaseByNumberQueryVariables>;
