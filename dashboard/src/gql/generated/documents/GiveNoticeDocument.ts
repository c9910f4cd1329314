/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { GiveNoticeMutation, GiveNoticeMutationVariables } from '../graphql';

export const GiveNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveNotice($input: GiveNoticeInput!) {
  giveNotice(input: $input) {
    application {
      id
      status
      statusText
      version
    }
    faults {
      ...FaultParts
    }
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`) as unknown as TypedDocumentString<GiveNoticeMutation, GiveNoticeMutationVariables>;
