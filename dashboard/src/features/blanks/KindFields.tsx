import type { DocumentKind, Honours } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import type { FormError } from '@/ui/ErrorSummary';
import { Field } from '@/ui/Field';
import { errorAt } from '@/ui/formErrors';
import { documentKinds, honoursOrder } from './bookFilter';

interface Props {
  kind: DocumentKind;
  honours: Honours;
  errors: readonly FormError[];
  onKind: (kind: DocumentKind) => void;
  onHonours: (honours: Honours) => void;
}

/** For which documents the blanks are. */
export function KindFields({ kind, honours, errors, onKind, onHonours }: Props) {
  const { t } = useI18n();
  return (
    <div className="field-row">
      <Field id="documentKind" label={t.fields.documentKind} error={errorAt(errors, 'documentKind')}>
        {(control) => (
          <select {...control} value={kind} onChange={(event) => onKind(documentKinds.find((one) => one === event.target.value) ?? kind)}>
            {documentKinds.map((one) => (
              <option key={one} value={one}>
                {t.names.documentKind[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="honours" label={t.fields.honours} error={errorAt(errors, 'honours')} className="field-short">
        {(control) => (
          <select {...control} value={honours} onChange={(event) => onHonours(honoursOrder.find((one) => one === event.target.value) ?? honours)}>
            {honoursOrder.map((one) => (
              <option key={one} value={one}>
                {t.names.honours[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
