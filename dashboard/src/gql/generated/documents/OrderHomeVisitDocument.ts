/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { OrderHomeVisitMutation, OrderHomeVisitMutationVariables } from '../graphql';

export const OrderHomeVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OrderHomeVisit($input: OrderHomeVisitInput!) {
  orderHomeVisit(input: $input) {
    homeVisit {
      id
      number
      agreedAt
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
}`) as unknown as TypedDocumentString<OrderHomeVisitMutation, OrderHomeVisitMutationVariables>;
