import { useState } from 'react';
import { RefuseIntakeDocument } from '@/gql/generated/graphql';
import { useI18n } from '@/i18n/I18n';
import { errorAt } from '@/ui/formErrors';
import { PackageEditor } from '@/ui/package/PackageEditor';
import { itemInputs, presentedFrom } from '@/ui/package/presented';
import type { ActFormProps } from './ActDialog';
import { ActForm } from './ActForm';
import { useCaseAct } from './useCaseAct';

const controls = ['items'];

/** Refuses to accept: what was presented is ticked, and the server decides what is missing or expired. */
export function RefuseIntakeForm({ application, onDone, onClose }: ActFormProps) {
  const { t } = useI18n();
  const [presented, setPresented] = useState(() => presentedFrom(application.items));
  const act = useCaseAct('REFUSE_INTAKE', RefuseIntakeDocument, application, onDone);
  return (
    <ActForm
      act="REFUSE_INTAKE"
      application={application}
      send={() => act({ items: itemInputs(presented) })}
      onClose={onClose}
      controls={controls}
    >
      {(errors) => (
        <>
          <p>{t.acts.refuseWords}</p>
          <PackageEditor id="items" channel={application.channel} presented={presented} error={errorAt(errors, 'items')} onChange={setPresented} />
        </>
      )}
    </ActForm>
  );
}
