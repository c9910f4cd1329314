/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { LikelyRepeatsQuery, LikelyRepeatsQueryVariables } from '../graphql';

export const LikelyRepeatsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LikelyRepeats($input: LikelyRepeatsInput!) {
  likelyRepeats(input: $input) {
    elsewhere
    imported {
      id
      registerNumber
      issuedOn
    }
    cases {
      samePerson
      sameNameAndBirth
      sameOriginal
      application {
        id
        number
        statusText
        handedInAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LikelyRepeatsQuery, LikelyRepeatsQueryVariables>;
