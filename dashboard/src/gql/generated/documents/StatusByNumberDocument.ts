/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { StatusByNumberQuery, StatusByNumberQueryVariables } from '../graphql';

export const StatusByNumberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StatusByNumber($number: String!) {
  application(number: $number) {
    id
    number
    status
    dueOn
    school {
      id
      name
      phone
      address
    }
  }
}
    `) as unknown as TypedDocumentString<StatusByNumberQuery, StatusByNumberQueryVariables>;
