/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { TerritoryCountersQuery, TerritoryCountersQueryVariables } from '../graphql';

export const TerritoryCountersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TerritoryCounters($period: PeriodInput!) {
  territory {
    id
    name
    figures(period: $period) {
      asOfTime
      counter {
        ...CounterParts
      }
      storage {
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
}`) as unknown as TypedDocumentString<TerritoryCountersQuery, TerritoryCountersQueryVariables>;
