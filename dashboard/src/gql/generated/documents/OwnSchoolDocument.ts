/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { OwnSchoolQuery, OwnSchoolQueryVariables } from '../graphql';

export const OwnSchoolDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnSchool {
  territory {
    __typename
    id
    ... on School {
      name
      fullName
      headName
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSchoolQuery, OwnSchoolQueryVariables>;
