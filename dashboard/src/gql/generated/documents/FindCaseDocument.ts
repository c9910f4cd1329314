/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { FindCaseQuery, FindCaseQueryVariables } from '../graphql';

export const FindCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindCase($number: String!) {
  application(number: $number) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<FindCaseQuery, FindCaseQueryVariables>;
