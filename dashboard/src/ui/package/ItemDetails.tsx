import type { Channel } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { TextField } from '../TextField';
import { ConsentFields } from './ConsentFields';
import { expiring, fromSystems, type Presented } from './presented';

interface Props {
  item: Presented;
  channel: Channel;
  onChange: (part: Partial<Presented>) => void;
}

/** What must be known of a ticked document. */
export function ItemDetails({ item, channel, onChange }: Props) {
  const { t } = useI18n();
  const bySystem = channel === 'STATE_CORPORATION' && fromSystems.has(item.kind);
  const expires = expiring.has(item.kind);
  const digital = item.kind === 'DIGITAL_DOCUMENT';
  if (!bySystem && !expires && !digital) return null;
  return (
    <div className="item-details">
      {bySystem && (
        <label className="choice-option">
          <input type="checkbox" checked={item.fromStateSystem} onChange={() => onChange({ fromStateSystem: !item.fromStateSystem })} />
          <span>{t.package.fromStateSystem}</span>
        </label>
      )}
      {expires && (
        <TextField
          type="date"
          label={t.package.expiresOn}
          optional={t.package.expiresHint}
          value={item.expiresOn}
          onChange={(expiresOn) => onChange({ expiresOn })}
          className="field-short"
        />
      )}
      {digital && <ConsentFields item={item} onChange={onChange} />}
    </div>
  );
}
