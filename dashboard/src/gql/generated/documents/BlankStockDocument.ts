/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BlankStockQuery, BlankStockQueryVariables } from '../graphql';

export const BlankStockDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BlankStock($filter: BlankBookFilter) {
  blankBalance(filter: $filter) {
    ...BalanceParts
  }
}
    fragment BalanceParts on BlankBalance {
  territory {
    id
    kind
    name
  }
  carriedOver
  received
  transferredIn
  used
  spoiled
  returned
  transferredOut
  left
  inTransit
  from
  to
}`) as unknown as TypedDocumentString<BlankStockQuery, BlankStockQueryVariables>;
