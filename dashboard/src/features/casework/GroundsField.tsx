import { useState } from 'react';
import { GroundsDocument, type ServiceRefusalGround } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Choice } from '@/ui/Choice';

interface Props {
  chosen: readonly ServiceRefusalGround[];
  onChange: (chosen: ServiceRefusalGround[]) => void;
  error?: string | undefined;
  /** The grounds of the notice, where a reply is written: about others the applicant was not heard. */
  noticed?: readonly ServiceRefusalGround[] | undefined;
}

/** Grounds of the law, each with its article; those that hardly fit this service on request. */
export function GroundsField({ chosen, onChange, error, noticed }: Props) {
  const { t } = useI18n();
  const answer = useDocument(GroundsDocument, {});
  const [all, setAll] = useState(false);
  const grounds = (answer.data?.serviceRefusalGrounds ?? []).filter((g) => !noticed || noticed.includes(g.ground));
  const shown = grounds.filter((g) => all || noticed || g.usual || chosen.includes(g.ground));
  return (
    <>
      <Choice
        id="grounds"
        legend={t.refusals.grounds}
        hint={grounds.some((g) => !g.confirmed) ? t.refusals.unconfirmed : undefined}
        error={error}
        multiple
        options={shown.map((g) => ({ value: g.ground, label: g.name, hint: g.act }))}
        chosen={chosen}
        onChange={onChange}
      />
      {shown.length < grounds.length && (
        <button type="button" className="button-bare" onClick={() => setAll(true)}>
          {t.refusals.allGrounds}
        </button>
      )}
    </>
  );
}
