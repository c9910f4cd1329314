import { Link } from 'react-router';
import type { RegisterQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';
import { rangeText } from './ranges';

type Line = RegisterQuery['duplicates']['edges'][number]['node'];

/** Lines of the register; of several schools each names its own. */
export function RegisterTable({ rows, ofSchools }: { rows: readonly Line[]; ofSchools: boolean }) {
  const { t, f } = useI18n();
  return (
    <ScrollBox label={t.blanks.views.register} boxed>
      <table className="stacked">
        <caption className="visually-hidden">{t.blanks.views.register}</caption>
        <thead>
          <tr>
            <th scope="col">{t.blanks.registerNumber}</th>
            <th scope="col">{t.fields.issuedOn}</th>
            <th scope="col">{t.fields.blank}</th>
            <th scope="col">{t.cases.applicant}</th>
            {ofSchools && <th scope="col">{t.cases.school}</th>}
            <th scope="col">{t.cases.number}</th>
            <th scope="col">{t.fields.handedOver}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <tr key={line.id}>
              <th scope="row" data-label={t.blanks.registerNumber}>
                <strong>{line.registerNumber}</strong>
              </th>
              <td data-label={t.fields.issuedOn} className="nowrap">{f.date.short(line.issuedOn)}</td>
              <td className="nowrap">
                {rangeText(line.series, line.number, line.number)}
                {line.copyNumber > 1 && <span className="cell-second">{t.blanks.copy(line.copyNumber)}</span>}
              </td>
              <td>{line.application.applicant.fullName}</td>
              {ofSchools && <td>{line.application.school.name}</td>}
              <td>
                <Link to={`/applications/${encodeURIComponent(line.application.id)}`} className="case-number">
                  {line.application.number}
                </Link>
              </td>
              <td data-label={t.fields.handedOver} className="nowrap">{line.handOver ? f.date.momentDay(line.handOver.at) : t.fields.notHandedOver}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
