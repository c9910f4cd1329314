/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CorrectableCaseQuery, CorrectableCaseQueryVariables } from '../graphql';

export const CorrectableCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CorrectableCase($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      id
      nameAtGraduation
      pickupPoint {
        address
      }
      applicant {
        ...CorrectablePerson
      }
      representative {
        ...CorrectablePerson
      }
    }
  }
}
    fragment CorrectablePerson on Applicant {
  id
  iin
  surname
  givenName
  patronymic
  phone
  email
  address
}`) as unknown as TypedDocumentString<CorrectableCaseQuery, CorrectableCaseQueryVariables>;
