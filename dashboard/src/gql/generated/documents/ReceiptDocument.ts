/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ReceiptQuery, ReceiptQueryVariables } from '../graphql';

export const ReceiptDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Receipt($id: ID!) {
  node(id: $id) {
    __typename
    ... on Receipt {
      id
      number
      grounds
      issuedAt
      issuedBy
      kk: pdfUrl(lang: KK)
      ru: pdfUrl(lang: RU)
      both: pdfUrl(lang: EN)
      items {
        ground
        kind
        expiredOn
        kk: text(lang: KK)
        ru: text(lang: RU)
      }
      application {
        id
        number
        handedInAt
        channel
        applicantRole
        applicant {
          id
          fullName
          address
        }
        representative {
          id
          fullName
          address
        }
        school {
          id
          phone
          kk: fullName(lang: KK)
          ru: fullName(lang: RU)
          addressKk: address(lang: KK)
          addressRu: address(lang: RU)
        }
        branch {
          id
          kk: name(lang: KK)
          ru: name(lang: RU)
          addressKk: address(lang: KK)
          addressRu: address(lang: RU)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
