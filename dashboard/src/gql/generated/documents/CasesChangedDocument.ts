/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CasesChangedSubscription, CasesChangedSubscriptionVariables } from '../graphql';

export const CasesChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription CasesChanged($territoryId: ID, $after: Cursor) {
  applicationChanged(territoryId: $territoryId, after: $after) {
    cursor
    action
    occurredAt
    application {
      id
      number
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CasesChangedSubscription, CasesChangedSubscriptionVariables>;
