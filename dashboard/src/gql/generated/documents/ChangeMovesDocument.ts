/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ChangeMovesQuery, ChangeMovesQueryVariables } from '../graphql';

export const ChangeMovesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChangeMoves($id: ID!, $first: Int) {
  node(id: $id) {
    ... on CalendarChange {
      id
      impact {
        ...ImpactParts
      }
      dueMoves(first: $first) {
        ...MoveParts
      }
    }
    ... on RuleChange {
      id
      impact {
        ...ImpactParts
      }
      dueMoves(first: $first) {
        ...MoveParts
      }
    }
  }
}
    fragment ImpactParts on ChangeImpact {
  checked
  moves
  overdue
  lifted
  stuck
}
fragment MoveParts on DueMoveConnection {
  edges {
    node {
      number
      applicationId
      kind
      from
      to
      overdue
    }
  }
  pageInfo {
    hasNextPage
  }
}`) as unknown as TypedDocumentString<ChangeMovesQuery, ChangeMovesQueryVariables>;
