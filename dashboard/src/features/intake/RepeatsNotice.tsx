import { Link } from 'react-router';
import { LikelyRepeatsDocument, type LikelyRepeatsInput } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Notice } from '@/ui/Notice';
import { useDebounced } from '@/ui/useDebounced';
import type { Draft } from './draft';
import { hintOf } from './repeats';

/** The question follows the typing at this distance. */
const restMs = 600;

/** Cases and lines of the old register that the form may repeat. They forbid nothing: the officer looks at them before she files. */
export function RepeatsNotice({ draft }: { draft: Draft }) {
  const { t, f } = useI18n();
  const hint = useDebounced(JSON.stringify(hintOf(draft)), restMs);
  const input = JSON.parse(hint) as LikelyRepeatsInput | null;
  const { data } = useDocument(LikelyRepeatsDocument, { input: input ?? { documentKind: draft.documentKind } }, { enabled: input !== null });
  const repeats = input && data?.likelyRepeats;
  if (!repeats || (!repeats.cases.length && !repeats.imported.length && !repeats.elsewhere)) return null;
  return (
    <Notice tone="warning" title={t.intake.repeats} announce>
      <ul>
        {repeats.cases.map(({ application, ...same }) => (
          <li key={application.id}>
            <Link to={`/applications/${encodeURIComponent(application.id)}`}>{application.number}</Link>, {application.statusText}, {f.date.moment(application.handedInAt)}:{' '}
            {[same.samePerson && t.intake.samePerson, same.sameNameAndBirth && t.intake.sameName, same.sameOriginal && t.intake.sameOriginal]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
        {repeats.imported.map(({ id, registerNumber, issuedOn }) => (
          <li key={id}>{t.intake.importedOn(registerNumber, f.date.short(issuedOn))}</li>
        ))}
      </ul>
      {repeats.elsewhere > 0 && <p>{t.intake.repeatsElsewhere(repeats.elsewhere)}</p>}
      <p>{t.intake.repeatsHint}</p>
    </Notice>
  );
}
