import type { Channel } from '@/gql/generated/graphql';
import { PackageCheckDocument } from '@/gql/generated/graphql';
import { officeInstant, officeNow } from '@/format/instant';
import { useDocument } from '@/gql/useDocument';
import { useDebounced } from '@/ui/useDebounced';
import { handedInAt, packageOf, type Draft } from './draft';

/** The check follows the typing at this distance. */
const restMs = 350;

/** What the rules say of the package as it is ticked, and when the case would be due. */
export function usePackageCheck(draft: Draft, channel: Channel) {
  const now = officeNow();
  const question = {
    input: packageOf(draft, channel),
    // To the minute, so that the question stays the same while nothing is typed.
    handedInAt: handedInAt(draft) ?? officeInstant(now.day, now.time),
    channel,
    schoolId: draft.school?.id ?? null,
  };
  const text = useDebounced(JSON.stringify(question), restMs);
  const settled = JSON.parse(text) as typeof question;
  return useDocument(PackageCheckDocument, settled, { enabled: settled.input.reasons.length > 0, keepPrevious: true });
}
