/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RefusalsQuery, RefusalsQueryVariables } from '../graphql';

export const RefusalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Refusals($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      id
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Application {
  latestNoticeOn
  notice {
    grounds
    reasons
    givenAt
    givenBy
    hearingAt
    hearingOn
    hearingPlace
    objectionDueOn
    outcome
    objectionUpheld
    heardAt
    heardBy
    heldFrom
    heldUntil
    participants
    explanations
    protocol
  }
  refusal {
    number
    grounds
    reasons
    refusedAt
    signedBy
  }
}`) as unknown as TypedDocumentString<RefusalsQuery, RefusalsQueryVariables>;
