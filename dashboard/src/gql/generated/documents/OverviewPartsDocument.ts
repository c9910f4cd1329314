/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { OverviewPartsQuery, OverviewPartsQueryVariables } from '../graphql';

export const OverviewPartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OverviewParts($id: ID, $period: PeriodInput!) {
  territory(id: $id) {
    id
    children(orderBy: ON_TIME_SHARE_ASC, period: $period, first: 1000) {
      totalCount
      edges {
        figures {
          ...ChildFigures
        }
        node {
          id
          kind
          name
          ... on Region {
            tile {
              column
              row
            }
          }
          ... on Division {
            tile {
              column
              row
            }
          }
        }
      }
    }
  }
}
    fragment ChildFigures on Figures {
  received
  issued
  open
  openOverdue
  completedOnTime
  completedLate
  onTimeShare
}`) as unknown as TypedDocumentString<OverviewPartsQuery, OverviewPartsQueryVariables>;
