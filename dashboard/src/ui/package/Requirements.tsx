import type { PackageItemState } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import type { GlyphName } from '../Glyph';
import { Tag, type Tone } from '../Tag';

export interface Requirement {
  name: string;
  state: PackageItemState;
  expiredOn?: string | null;
  rule: string;
}

const looks: Record<PackageItemState, [Tone, GlyphName]> = {
  PRESENT: ['success', 'check'],
  MISSING: ['danger', 'cross'],
  EXPIRED: ['danger', 'square'],
  LATER: ['waiting', 'ring'],
};

export function ItemState({ state }: { state: PackageItemState }) {
  const { t } = useI18n();
  const [tone, glyph] = looks[state];
  return (
    <Tag tone={tone} glyph={glyph}>
      {t.names.itemState[state]}
    </Tag>
  );
}

/** Every requirement of the package: its state in words, and the rule that asks for it. */
export function Requirements({ requirements }: { requirements: readonly Requirement[] }) {
  const { t, f } = useI18n();
  return (
    <ul className="requirements">
      {requirements.map((one) => (
        <li key={one.rule + one.name}>
          <ItemState state={one.state} />
          <span>
            {one.name}
            {one.expiredOn && <span className="quiet"> · {t.package.expiredOn(f.date.short(one.expiredOn))}</span>}
            <span className="quiet rule"> · {t.package.rule(one.rule)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
