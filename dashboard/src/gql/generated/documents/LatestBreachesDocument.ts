/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { LatestBreachesQuery, LatestBreachesQueryVariables } from '../graphql';

export const LatestBreachesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LatestBreaches($id: ID) {
  territory(id: $id) {
    id
    clocks(filter: {kinds: [ISSUE], states: [BREACHED]}, last: 10) {
      totalCount
      edges {
        node {
          id
          dueAt
          breachedAt
          application {
            ...BreachedCase
          }
        }
      }
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
}`) as unknown as TypedDocumentString<LatestBreachesQuery, LatestBreachesQueryVariables>;
