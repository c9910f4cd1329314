import { today, type Day } from '@/format/day';
import { LimitsDocument } from './generated/graphql';
import { limitsOf, type Limits } from './limits';
import { useDocument } from './useDocument';

/** The terms by the rule book of a day of hand-in, today's when not given; null until the server has said them. */
export function useLimits(on: Day = today()): Limits | null {
  const { data } = useDocument(LimitsDocument, { on });
  return data ? limitsOf(data.ruleBook) : null;
}
