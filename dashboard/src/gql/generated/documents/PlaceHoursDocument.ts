/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { PlaceHoursQuery, PlaceHoursQueryVariables } from '../graphql';

export const PlaceHoursDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaceHours($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on School {
      maySetHours
      schedules {
        ...HoursParts
      }
    }
    ... on Branch {
      maySetHours
      schedules {
        ...HoursParts
      }
    }
  }
}
    fragment HoursParts on Schedule {
  effectiveFrom
  until
  current
  origin
  week
  opensAt
  closesAt
  lunchFrom
  lunchTo
  receptionUntil
  basis
  setBy
}`) as unknown as TypedDocumentString<PlaceHoursQuery, PlaceHoursQueryVariables>;
