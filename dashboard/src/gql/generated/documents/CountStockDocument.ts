/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CountStockMutation, CountStockMutationVariables } from '../graphql';

export const CountStockDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CountStock($input: CountStockInput!) {
  countStock(input: $input) {
    count {
      ...CountRow
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment CountRow on StockCount {
  id
  countedOn
  actNumber
  members
  expected
  found
  missing
  surplus
  differences {
    kind
    series
    first
    last
    sheets
    state
  }
  school {
    id
    name
  }
}
fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`) as unknown as TypedDocumentString<CountStockMutation, CountStockMutationVariables>;
