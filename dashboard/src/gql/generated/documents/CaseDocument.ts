/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { CaseQuery, CaseQueryVariables } from '../graphql';

export const CaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Case($id: ID!) {
  node(id: $id) {
    __typename
    ... on Application {
      ...CaseDetails
    }
  }
}
    fragment ActCase on Application {
  id
  number
  version
  status
  channel
  handedInAt
  reasons
  documentKind
  honours
  originalReceived
  allowedActions
  items {
    kind
    state
    expiresOn
    fromStateSystem
  }
}
fragment PersonParts on Applicant {
  id
  fullName
  iin
  iinAbsentReason
  birthDate
  phone
  email
  address
}
fragment ClockParts on Clock {
  id
  kind
  limit
  state
  startedAt
  dueOn
  dueAt
  stoppedAt
  breachedAt
  workingDaysLeft
  calendarVersion
  ruleVersion
  explanation {
    date
    counted
    number
    kind
    title
    act
  }
}
fragment EntryParts on JournalEntry {
  kind
  title
  details
  happenedAt
  recordedAt
  late
  actor
}
fragment CaseDetails on Application {
  ...CaseRow
  ...ActCase
  mayCorrect
  statusText
  applicantRole
  honours
  nameAtGraduation
  originalSeries
  originalNumber
  certifiedBy
  homeVisit
  recordedAt
  acceptedOn
  anonymisedAt
  applicant {
    ...PersonParts
  }
  representative {
    ...PersonParts
  }
  school {
    id
    fullName
    phone
  }
  branch {
    id
    name
  }
  pickupPoint {
    address
    branch {
      id
      name
      address
    }
  }
  clocks {
    ...ClockParts
  }
  items {
    kind
    name
    state
    expiresOn
    fromStateSystem
    consent {
      method
      at
      phone
    }
  }
  receipt {
    id
    number
    issuedAt
    issuedBy
    items {
      ground
      kind
      text
      expiredOn
      rule
    }
  }
  duplicate {
    id
    series
    number
    registerNumber
    issuedOn
    signedBy
    orderNumber
    copyNumber
    handOver {
      at
      recipient
      identityDocument
      powerNumber
      powerDate
      powerNotary
      handedBy
    }
  }
  ...RefusalParts
  papers {
    kind
    name
    printed
    kk: url(language: KK)
    ru: url(language: RU)
    sideBySide: url(language: BOTH, layout: COLUMNS)
    inTurn: url(language: BOTH, layout: SEQUENCE)
  }
  timeline(first: 100) {
    edges {
      cursor
      node {
        ...EntryParts
      }
    }
  }
}
fragment RefusalParts on Application {
  latestNoticeOn
  notice {
    grounds
    reasons
    givenAt
    givenBy
    hearingAt
    hearingOn
    hearingPlace
    objectionDueOn
    outcome
    objectionUpheld
    heardAt
    heardBy
    heldFrom
    heldUntil
    participants
    explanations
    protocol
  }
  refusal {
    number
    grounds
    reasons
    refusedAt
    signedBy
  }
}
fragment CaseRow on Application {
  id
  number
  status
  channel
  reasons
  documentKind
  graduationYear
  handedInAt
  dueOn
  workingDaysLeft
  version
  applicant {
    id
    fullName
  }
  school {
    id
    name
    parent {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
