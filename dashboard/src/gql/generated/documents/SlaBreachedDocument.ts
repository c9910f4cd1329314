/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { SlaBreachedSubscription, SlaBreachedSubscriptionVariables } from '../graphql';

export const SlaBreachedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription SlaBreached($territoryId: ID, $after: Cursor) {
  slaBreached(territoryId: $territoryId, kinds: [ISSUE], after: $after) {
    cursor
    occurredAt
    clock {
      id
    }
    application {
      ...BreachedCase
    }
  }
}
    fragment BreachedCase on Application {
  id
  number
  workingDaysLeft
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SlaBreachedSubscription, SlaBreachedSubscriptionVariables>;
