/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { PackageCheckQuery, PackageCheckQueryVariables } from '../graphql';

export const PackageCheckDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PackageCheck($input: CheckPackageInput!, $handedInAt: DateTime!, $channel: Channel!, $schoolId: ID) {
  checkPackage(input: $input) {
    complete
    grounds
    requirements {
      anyOf
      name
      state
      expiredOn
      rule
    }
    faults {
      ...FaultParts
    }
  }
  dueDate(handedInAt: $handedInAt, channel: $channel, schoolId: $schoolId) {
    acceptedOn
    dueOn
  }
}
    fragment FaultParts on Fault {
  code
  message
  field
  allowedActions
}`) as unknown as TypedDocumentString<PackageCheckQuery, PackageCheckQueryVariables>;
