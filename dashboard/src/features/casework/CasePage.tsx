import { useState } from 'react';
import { useParams } from 'react-router';
import { CaseDocument, type CaseDetailsFragment } from '@/gql/generated/graphql';
import { useDocument } from '@/gql/useDocument';
import { useI18n } from '@/i18n/I18n';
import { Empty } from '@/ui/Empty';
import { PageHead } from '@/ui/PageHead';
import { Problem } from '@/ui/Problem';
import { Skeleton } from '@/ui/Skeleton';
import { ActDialog, type Done } from './ActDialog';
import type { Deed } from './acts';
import { AnonymisedNotice } from './AnonymisedNotice';
import { CaseFacts } from './CaseFacts';
import { CaseHead } from './CaseHead';
import { Clocks } from './Clocks';
import { DoneNotice } from './DoneNotice';
import { PapersPanel } from './PapersPanel';
import { Timeline } from './Timeline';
import { useCaseChanges } from './useCaseChanges';
import './casework.css';

/** One case: its status as it is read aloud on the phone, how much time is left, and why. */
export default function CasePage() {
  const { t } = useI18n();
  const { id = '' } = useParams();
  const answer = useDocument(CaseDocument, { id });
  const node = answer.data?.node;
  if (answer.isPending) return <Skeleton lines={10} tall />;
  if (answer.isError && !answer.data) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!node || node.__typename !== 'Application') {
    return (
      <>
        <PageHead title={t.case.notFound} />
        <Empty>{t.fields.notFoundWords}</Empty>
      </>
    );
  }
  return <Case key={node.id} application={node} />;
}

/** An act that somebody began, on the case as she saw it: what others change meanwhile is a conflict, not a surprise. */
interface Begun {
  act: Deed;
  application: CaseDetailsFragment;
}

function Case({ application }: { application: CaseDetailsFragment }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  useCaseChanges(application);
  return (
    <div className="case column">
      <CaseHead application={application} onAct={(act) => setBegun({ act, application })} />
      <DoneNotice done={done} />
      {application.anonymisedAt && <AnonymisedNotice at={application.anonymisedAt} />}
      <Clocks application={application} />
      <div className="case-grid">
        <CaseFacts application={application} />
        <div className="case-facts column">
          <Timeline entries={application.timeline.edges.map((edge) => edge.node)} />
          {application.papers.length > 0 && <PapersPanel papers={application.papers} />}
        </div>
      </div>
      {begun && (
        <ActDialog
          act={begun.act}
          application={begun.application}
          onClose={() => setBegun(null)}
          onDone={(result) => {
            setBegun(null);
            setDone(result);
          }}
        />
      )}
    </div>
  );
}
