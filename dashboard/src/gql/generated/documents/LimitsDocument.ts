/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { LimitsQuery, LimitsQueryVariables } from '../graphql';

export const LimitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Limits($on: Date!) {
  ruleBook(on: $on) {
    version
    settings {
      name
      value
    }
  }
}
    `) as unknown as TypedDocumentString<LimitsQuery, LimitsQueryVariables>;
