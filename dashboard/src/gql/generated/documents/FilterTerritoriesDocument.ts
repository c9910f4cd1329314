/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { FilterTerritoriesQuery, FilterTerritoriesQueryVariables } from '../graphql';

export const FilterTerritoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FilterTerritories($id: ID) {
  own: territory {
    id
    kind
    name
    children(orderBy: NAME, first: 1000) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
  chosen: territory(id: $id) {
    id
    kind
    name
  }
}
    `) as unknown as TypedDocumentString<FilterTerritoriesQuery, FilterTerritoriesQueryVariables>;
