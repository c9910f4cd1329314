/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { PaperCountsQuery, PaperCountsQueryVariables } from '../graphql';

export const PaperCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PaperCounts($stored: ClockFilter, $back: ClockFilter, $requested: ClockFilter, $coming: ApplicationFilter) {
  stored: clocks(filter: $stored, first: 1) {
    totalCount
  }
  back: clocks(filter: $back, first: 1) {
    totalCount
  }
  requested: clocks(filter: $requested, first: 1) {
    totalCount
  }
  coming: applications(filter: $coming, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PaperCountsQuery, PaperCountsQueryVariables>;
