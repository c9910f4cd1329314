/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { GroundsQuery, GroundsQueryVariables } from '../graphql';

export const GroundsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Grounds {
  serviceRefusalGrounds {
    ground
    name
    act
    confirmed
    usual
  }
}
    `) as unknown as TypedDocumentString<GroundsQuery, GroundsQueryVariables>;
