import type { BalancePartsFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';

/** What was there and came in, and what became of it: both columns add up to the same. */
export function BalancePanel({ balance: b }: { balance: BalancePartsFragment }) {
  const { t, f } = useI18n();
  const days = b.from ? t.blanks.between(f.date.span(b.from, b.to)) : t.blanks.upTo(f.date.long(b.to));
  const into = [
    [t.blanks.carriedOver, b.carriedOver],
    [t.blanks.received, b.received],
    [t.blanks.transferredIn, b.transferredIn],
  ] as const;
  const out = [
    [t.blanks.used, b.used],
    [t.blanks.spoiled, b.spoiled],
    [t.blanks.returned, b.returned],
    [t.blanks.transferredOut, b.transferredOut],
    [t.blanks.left, b.left],
  ] as const;
  return (
    <Panel title={t.blanks.balanceOf(b.territory.name)} note={days}>
      <div className="balance-sides">
        <Side label={t.blanks.into} rows={into} />
        <Side label={t.blanks.became} rows={out} />
      </div>
      {b.inTransit > 0 && <p className="panel-foot">{t.blanks.inTransit(b.inTransit)}</p>}
    </Panel>
  );
}

function Side({ label, rows }: { label: string; rows: readonly (readonly [name: string, sheets: number])[] }) {
  const { t, f } = useI18n();
  return (
    <table>
      <caption>{label}</caption>
      <tbody>
        {rows.map(([name, sheets]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{f.number.count(sheets)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.common.total}</th>
          <td className="number">{f.number.count(rows.reduce((sum, [, sheets]) => sum + sheets, 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
