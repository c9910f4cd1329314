import type { CaseDetailsFragment } from '@/gql/generated/graphql';
import { DocumentFacts } from './DocumentFacts';
import { DuplicateFacts } from './DuplicateFacts';
import { PackageFacts } from './PackageFacts';
import { PersonFacts } from './PersonFacts';
import { ReceiptFacts } from './ReceiptFacts';
import { RefusalFacts } from './RefusalFacts';

export function CaseFacts({ application }: { application: CaseDetailsFragment }) {
  return (
    <div className="case-facts column">
      {application.duplicate && <DuplicateFacts duplicate={application.duplicate} />}
      {application.receipt && <ReceiptFacts receipt={application.receipt} />}
      {(application.notice || application.refusal) && <RefusalFacts application={application} />}
      <PersonFacts application={application} />
      <DocumentFacts application={application} />
      <PackageFacts items={application.items} />
    </div>
  );
}
