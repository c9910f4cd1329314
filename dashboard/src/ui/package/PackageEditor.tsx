import type { Channel, PackageItemKind } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Glyph } from '../Glyph';
import { ItemDetails } from './ItemDetails';
import { emptyItem, itemKinds, type Presented } from './presented';

interface Props {
  /** Id of the first control, where a summary of errors must reach it. */
  id: string;
  channel: Channel;
  presented: readonly Presented[];
  error?: string | undefined;
  onChange: (presented: Presented[]) => void;
}

/** What lies on the counter: ticked documents with their last days. What is missing is the server's to say. */
export function PackageEditor({ id, channel, presented, error, onChange }: Props) {
  const { t } = useI18n();
  const toggle = (kind: PackageItemKind) => {
    const has = presented.some((item) => item.kind === kind);
    onChange(has ? presented.filter((item) => item.kind !== kind) : [...presented, emptyItem(kind)]);
  };
  const change = (kind: PackageItemKind, part: Partial<Presented>) =>
    onChange(presented.map((item) => (item.kind === kind ? { ...item, ...part } : item)));
  return (
    <fieldset className={error ? 'choice field-wrong' : 'choice'} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{t.package.presented}</legend>
      <p className="field-hint">{t.package.presentedHint}</p>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Glyph name="square" />
          {error}
        </p>
      )}
      <div className="choice-options package-items">
        {itemKinds.map((kind, index) => {
          const item = presented.find((one) => one.kind === kind);
          return (
            <div key={kind} className="package-item">
              <label className="choice-option">
                <input id={index === 0 ? id : undefined} type="checkbox" checked={item !== undefined} onChange={() => toggle(kind)} />
                <span>{t.names.item[kind]}</span>
              </label>
              {item && <ItemDetails item={item} channel={channel} onChange={(part) => change(kind, part)} />}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
