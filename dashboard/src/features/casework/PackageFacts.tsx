import type { CaseDetailsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { ItemState } from '@/ui/package/Requirements';
import { Panel } from '@/ui/Panel';

type Item = CaseDetailsFragment['items'][number];

/** The package as it was checked at intake. */
export function PackageFacts({ items }: { items: readonly Item[] }) {
  const { t } = useI18n();
  return (
    <Panel title={t.case.package}>
      {items.length === 0 && <p className="quiet">{t.case.noItems}</p>}
      <ul className="requirements">
        {items.map((item) => (
          <li key={item.kind}>
            <ItemState state={item.state} />
            <span>
              {item.name}
              <ItemNotes item={item} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ItemNotes({ item }: { item: Item }) {
  const { t, f } = useI18n();
  const notes = [
    item.expiresOn && t.case.inForceUntil(f.date.short(item.expiresOn)),
    item.fromStateSystem && t.case.fromStateSystem,
    item.consent && t.case.consent[item.consent.method](f.date.moment(item.consent.at), item.consent.phone ?? ''),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return <span className="quiet"> · {notes.join(' · ')}</span>;
}
