import type { BlankState } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import type { GlyphName } from '@/ui/Glyph';
import { Tag, type Tone } from '@/ui/Tag';

const looks: Record<BlankState, [Tone, GlyphName]> = {
  UNBOOKED: ['waiting', 'ring'],
  IN_STOCK: ['success', 'circle'],
  IN_TRANSIT: ['warning', 'triangle'],
  USED: ['notice', 'check'],
  SPOILED: ['danger', 'cross'],
  RETURNED: ['plain', 'dash'],
};

/** Where a sheet is. */
export function BlankTag({ state }: { state: BlankState }) {
  const { t } = useI18n();
  const [tone, glyph] = looks[state];
  return (
    <Tag tone={tone} glyph={glyph}>
      {t.blanks.states[state]}
    </Tag>
  );
}
