import { Link } from 'react-router';
import type { CaseRowFragment } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';
import { DaysLeft } from '@/ui/DaysLeft';
import { StatusTag } from '@/ui/StatusTag';

/** Cases as rows; on a narrow screen each row becomes a card with its column's names. */
export function CasesTable({ rows }: { rows: readonly CaseRowFragment[] }) {
  const { t } = useI18n();
  return (
    <ScrollBox label={t.cases.title}>
      <table className="cases-table">
        <caption className="visually-hidden">{t.cases.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.cases.number}</th>
            <th scope="col">{t.cases.applicant}</th>
            <th scope="col">{t.cases.school}</th>
            <th scope="col">{t.cases.channel}</th>
            <th scope="col">{t.cases.handedIn}</th>
            <th scope="col">{t.cases.due}</th>
            <th scope="col">{t.cases.left}</th>
            <th scope="col">{t.cases.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ row }: { row: CaseRowFragment }) {
  const { t, f } = useI18n();
  return (
    <tr>
      <th scope="row">
        <Link to={`/applications/${encodeURIComponent(row.id)}`} className="case-number">
          {row.number}
        </Link>
      </th>
      <td>{row.applicant.fullName}</td>
      <td>
        {row.school.name}
        {row.school.parent && <span className="cell-second">{row.school.parent.name}</span>}
      </td>
      <td data-label={t.cases.channel}>{t.names.channel[row.channel]}</td>
      <td data-label={t.cases.handedIn} className="nowrap">{f.date.momentDay(row.handedInAt)}</td>
      <td data-label={t.cases.due} className="nowrap">{row.dueOn ? f.date.short(row.dueOn) : t.common.notApplicable}</td>
      <td>{row.workingDaysLeft == null ? <span className="quiet narrow-hidden">{t.common.dash}</span> : <DaysLeft days={row.workingDaysLeft} short />}</td>
      <td>
        <StatusTag status={row.status} />
      </td>
    </tr>
  );
}
