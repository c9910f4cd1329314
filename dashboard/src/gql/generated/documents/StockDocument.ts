/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { StockQuery, StockQueryVariables } from '../graphql';

export const StockDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Stock($documentKind: DocumentKind!, $honours: Honours!) {
  blanksInStock(documentKind: $documentKind, honours: $honours, first: 50) {
    id
    series
    number
  }
}
    `) as unknown as TypedDocumentString<StockQuery, StockQueryVariables>;
