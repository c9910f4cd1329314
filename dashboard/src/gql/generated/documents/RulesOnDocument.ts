/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { RulesOnQuery, RulesOnQueryVariables } from '../graphql';

export const RulesOnDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RulesOn($on: Date!) {
  ruleBook(on: $on) {
    version
    effectiveFrom
    movesOpenCases
    basis
    enteredBy
    approvedBy
    approvedAt
    settings {
      ...RuleSettingParts
    }
  }
}
    fragment RuleSettingParts on RuleSetting {
  name
  title
  value
  sourceKk: source(lang: KK)
  sourceRu: source(lang: RU)
  act
  since
  words
  least
  most
}`) as unknown as TypedDocumentString<RulesOnQuery, RulesOnQueryVariables>;
