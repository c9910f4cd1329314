/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ServiceGuideQuery, ServiceGuideQueryVariables } from '../graphql';

export const ServiceGuideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServiceGuide {
  serviceGuide {
    topic
    text
    source
    note
    links
    phones
  }
}
    `) as unknown as TypedDocumentString<ServiceGuideQuery, ServiceGuideQueryVariables>;
