import { useState } from 'react';
import type { SubmitMutation } from '@/gql/generated/graphql';
import { useViewer } from '@/gql/viewer';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { PageHead } from '@/ui/PageHead';
import { IntakeForm } from './IntakeForm';
import { Result } from './Result';
import { useBond } from './useBond';
import { useDraft } from './useDraft';
import './intake.css';

export type Filed = SubmitMutation['submitApplication'];

/** The application of Annex 1, filed at the counter. */
export default function IntakePage() {
  const { t } = useI18n();
  const viewer = useViewer();
  const { draft, change, clear } = useDraft();
  const bond = useBond();
  const [filed, setFiled] = useState<Filed | null>(null);
  // The next application is of another visitor.
  const another = () => {
    bond.forget();
    setFiled(null);
  };
  if (!viewer.maySubmit) {
    return (
      <>
        <PageHead title={t.intake.title} />
        <Empty>{t.intake.mayNot}</Empty>
      </>
    );
  }
  if (filed) return <Result filed={filed} atCounter={bond.occasion?.__typename === 'Ticket'} onAnother={another} />;
  return (
    <IntakeForm
      draft={draft}
      change={change}
      clear={clear}
      bond={bond}
      onFiled={(result) => {
        clear();
        setFiled(result);
        window.scrollTo(0, 0);
      }}
    />
  );
}
