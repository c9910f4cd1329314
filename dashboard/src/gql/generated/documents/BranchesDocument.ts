/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { BranchesQuery, BranchesQueryVariables } from '../graphql';

export const BranchesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Branches {
  branches {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<BranchesQuery, BranchesQueryVariables>;
