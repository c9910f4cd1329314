import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { request } from './client';
import { Failure, faultsOf, type Fault } from './faults';
import type { TypedDocumentString } from './generated/graphql';
import { MutationKeys } from './mutationId';

interface Payload {
  faults: readonly Fault[];
}

/** Payload field of a mutation's answer: each of our mutations has exactly one. */
type PayloadOf<R> = Exclude<R[keyof R], string | undefined> & Payload;

/** What came of an act: its payload, or what must be mended. */
export type Outcome<P> = { done: true; payload: P } | { done: false; faults: readonly Fault[] };

/**
 * Sends a mutation with an idempotency key. Faults come back as a value,
 * whichever way the server said them; other failures are thrown.
 */
export function useAct<R extends object, I extends object>(
  document: TypedDocumentString<R, { input: I & { clientMutationId?: string | null } }>,
) {
  const keys = useRef(new MutationKeys());
  return useMutation({
    mutationFn: async (input: I): Promise<Outcome<PayloadOf<R>>> => {
      const clientMutationId = keys.current.for(input);
      try {
        const answer = await request(document, { input: { ...input, clientMutationId } });
        keys.current.settle();
        const payload = Object.values(answer).find((value) => typeof value === 'object') as PayloadOf<R>;
        return payload.faults.length ? { done: false, faults: payload.faults } : { done: true, payload };
      } catch (error) {
        // Without an answer the act may have been done: the key stays for the retry.
        if (!(error instanceof Failure) || error.kind !== 'NETWORK') keys.current.settle();
        const faults = faultsOf(error);
        if (faults.length) return { done: false, faults };
        throw error;
      }
    },
  });
}
