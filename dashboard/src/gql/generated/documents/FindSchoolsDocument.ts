/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { FindSchoolsQuery, FindSchoolsQueryVariables } from '../graphql';

export const FindSchoolsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindSchools($text: String!) {
  schools(text: $text, first: 20) {
    id
    name
    fullName
    parent {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindSchoolsQuery, FindSchoolsQueryVariables>;
