import type { Channel } from '@/gql/generated/graphql';
import type { FormError } from '@/ui/ErrorSummary';
import type { Draft } from './draft';

/** What every part of the form works with. */
export interface SectionProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errors: readonly FormError[];
  channel: Channel;
}
