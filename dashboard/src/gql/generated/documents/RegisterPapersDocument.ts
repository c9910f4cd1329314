/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RegisterPapersQuery, RegisterPapersQueryVariables } from '../graphql';

export const RegisterPapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegisterPapers($id: ID, $year: Int) {
  territory(id: $id) {
    __typename
    id
    ... on School {
      papers(year: $year) {
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
}
    `) as unknown as TypedDocumentString<RegisterPapersQuery, RegisterPapersQueryVariables>;
