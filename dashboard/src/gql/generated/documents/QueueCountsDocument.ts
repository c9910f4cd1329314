/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { QueueCountsQuery, QueueCountsQueryVariables } from '../graphql';

export const QueueCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query QueueCounts($new: ApplicationFilter, $work: ApplicationFilter, $ready: ApplicationFilter, $overdue: ApplicationFilter) {
  new: applications(filter: $new, first: 1) {
    totalCount
  }
  work: applications(filter: $work, first: 1) {
    totalCount
  }
  ready: applications(filter: $ready, first: 1) {
    totalCount
  }
  overdue: applications(filter: $overdue, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<QueueCountsQuery, QueueCountsQueryVariables>;
