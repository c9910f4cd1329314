/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BranchFiguresQuery, BranchFiguresQueryVariables } from '../graphql';

export const BranchFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BranchFigures($id: ID!, $period: PeriodInput!) {
  node(id: $id) {
    __typename
    ... on Branch {
      id
      name
      counter(period: $period) {
        ...CounterParts
      }
      storage(period: $period) {
        ...StorageParts
      }
    }
  }
}
    fragment CounterTimesParts on CounterTimes {
  taken
  called
  served
  left
  waitsInTime
  waitsInTimeShare
  medianWaitMinutes
  p90WaitMinutes
  servicesInTime
  servicesInTimeShare
  medianServiceMinutes
  p90ServiceMinutes
}
fragment CounterParts on CounterFigures {
  times {
    ...CounterTimesParts
  }
  byHour {
    hour
    times {
      ...CounterTimesParts
    }
  }
  byBranch {
    branch {
      id
      name
    }
    times {
      ...CounterTimesParts
    }
  }
}
fragment StorageParts on StorageFigures {
  arrived
  handedOver
  returned
  returnedLate
  stored
  pastMonth
  requested
  requestsMet
  requestsLate
  requestsMetShare
  medianStoredDays
  p90StoredDays
}`) as unknown as TypedDocumentString<BranchFiguresQuery, BranchFiguresQueryVariables>;
