import { useQueryClient } from '@tanstack/react-query';
import { CaseDocument } from '@/gql/generated/graphql';
import type { TypedDocumentString } from '@/gql/generated/graphql';
import type { Fault } from '@/gql/faults';
import { useAct } from '@/gql/useAct';
import { nameOf } from '@/gql/useDocument';
import type { Done } from './ActDialog';
import type { Deed } from './acts';

interface Payload {
  faults: readonly Fault[];
  application?: { statusText: string } | null;
  receipt?: { id: string; number: string } | null;
}

interface Subject {
  id: string;
  number: string;
  version: number;
}

/** What every act on a case sends besides its own fields. */
interface Base {
  applicationId: string | number;
  expectedVersion: number;
}

/** Does one act on the version of the case that the viewer saw; returns what must be mended. */
export function useCaseAct<R extends object, I extends Base>(
  act: Deed,
  document: TypedDocumentString<R, { input: I }>,
  application: Subject,
  onDone: (done: Done) => void,
) {
  const queries = useQueryClient();
  const mutation = useAct<R, I>(document);
  return async (fields: Omit<I, keyof Base | 'clientMutationId'>): Promise<readonly Fault[]> => {
    const input = { applicationId: application.id, expectedVersion: application.version, ...fields } as I;
    const outcome = await mutation.mutateAsync(input);
    if (!outcome.done) return outcome.faults;
    const payload: Payload = outcome.payload;
    void queries.invalidateQueries({ queryKey: [nameOf(CaseDocument)] });
    onDone({
      act,
      number: application.number,
      statusText: payload.application?.statusText ?? null,
      receipt: payload.receipt ?? null,
    });
    return [];
  };
}
