/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RuleChangesQuery, RuleChangesQueryVariables } from '../graphql';

export const RuleChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RuleChanges($first: Int, $after: Cursor) {
  ruleChanges(first: $first, after: $after) {
    edges {
      node {
        ...RuleChangeParts
      }
    }
    pageInfo {
      ...PageParts
    }
  }
}
    fragment RuleChangeParts on RuleChange {
  id
  state
  version
  basis
  effectiveFrom
  movesOpenCases
  proposedBy
  proposedAt
  decidedBy
  decidedAt
  reason
  mayApprove
  mayReject
  settings {
    name
    title
    from
    to
  }
}
fragment PageParts on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`) as unknown as TypedDocumentString<RuleChangesQuery, RuleChangesQueryVariables>;
