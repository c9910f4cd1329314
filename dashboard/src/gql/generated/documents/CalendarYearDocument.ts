/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CalendarYearQuery, CalendarYearQueryVariables } from '../graphql';

export const CalendarYearDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CalendarYear($year: Int!, $week: WeekKind!) {
  calendar(year: $year, week: $week) {
    version
    workingDays
    years
    basis
    approvedBy
    since
    days {
      date
      kind
      working
      title
      act
      status
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
