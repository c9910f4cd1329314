import type { OldRegisterQuery } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { ScrollBox } from '@/ui/ScrollBox';
import { rangeText } from './ranges';

type Line = OldRegisterQuery['importedDuplicates']['edges'][number]['node'];

/** Lines of old registers; of several schools each names its own. */
export function OldRegisterTable({ rows, ofSchools }: { rows: readonly Line[]; ofSchools: boolean }) {
  const { t, f } = useI18n();
  return (
    <ScrollBox label={t.blanks.views.old} boxed>
      <table className="stacked">
        <caption className="visually-hidden">{t.blanks.views.old}</caption>
        <thead>
          <tr>
            <th scope="col">{t.blanks.registerNumber}</th>
            <th scope="col">{t.fields.issuedOn}</th>
            <th scope="col">{t.fields.blank}</th>
            <th scope="col">{t.fields.documentKind}</th>
            <th scope="col">{t.cases.applicant}</th>
            {ofSchools && <th scope="col">{t.cases.school}</th>}
            <th scope="col">{t.blanks.original}</th>
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
              <td>
                {t.names.documentKind[line.documentKind]}
                {line.honours !== 'ORDINARY' && <span className="cell-second">{t.names.honours[line.honours]}</span>}
              </td>
              <td>{line.fullName}</td>
              {ofSchools && <td>{line.school?.name}</td>}
              <td data-label={t.blanks.original} className="nowrap">{line.original ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
