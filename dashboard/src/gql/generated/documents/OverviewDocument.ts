/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { OverviewQuery, OverviewQueryVariables } from '../graphql';

export const OverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Overview($id: ID, $period: PeriodInput!, $previous: PeriodInput!) {
  territory(id: $id) {
    ...TerritoryHead
    figures(period: $period) {
      ...KeyFigures
      asOf
      asOfTime
      carriedOver
      accepted
      refused
      withdrawn
      handedOver
      byChannel {
        channel
        received
        notAccepted
        issued
        onTimeShare
      }
      byReason {
        reason
        received
      }
      intakeRefusals {
        ground
        item
        count
      }
    }
    previous: figures(period: $previous) {
      ...KeyFigures
    }
  }
}
    fragment TerritoryHead on Territory {
  __typename
  id
  kind
  name
  parent {
    id
    kind
    name
  }
  ... on Region {
    department
  }
  ... on Division {
    office
  }
  ... on School {
    fullName
    bin
    address
    phone
    headName
    closedOn
    branch {
      id
      name
    }
    papers {
      kind
      name
      printed
      kk: url(language: KK)
      ru: url(language: RU)
      sideBySide: url(language: BOTH, layout: COLUMNS)
      inTurn: url(language: BOTH, layout: SEQUENCE)
    }
  }
}
fragment KeyFigures on Figures {
  received
  notAccepted
  open
  openOverdue
  issued
  completedOnTime
  completedLate
  onTimeShare
  medianWorkingDays
  p90WorkingDays
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
