/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ViewerQuery, ViewerQueryVariables } from '../graphql';

export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    login
    name
    role
    roleName
    maySubmit
    readsPersonalData
    simulated
    territory {
      __typename
      id
      kind
      name
    }
    branch {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
