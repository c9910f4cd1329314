/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BlankTransfersQuery, BlankTransfersQueryVariables } from '../graphql';

export const BlankTransfersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BlankTransfers($territoryId: ID, $open: Boolean, $first: Int, $after: Cursor) {
  blankTransfers(
    territoryId: $territoryId
    open: $open
    first: $first
    after: $after
  ) {
    pageInfo {
      ...PageParts
    }
    edges {
      node {
        ...TransferRow
      }
    }
  }
}
    fragment TransferRow on BlankTransfer {
  id
  state
  series
  first
  last
  sheets
  documentKind
  honours
  basis
  sentOn
  settledOn
  version
  from {
    id
    name
  }
  to {
    id
    name
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<BlankTransfersQuery, BlankTransfersQueryVariables>;
