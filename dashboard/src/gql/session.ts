import { reach } from './client';
import { Failure, failureOf, type WireError } from './faults';

/** Signs in; the server answers with an HttpOnly cookie that scripts cannot read. */
export async function signIn(login: string, password: string): Promise<void> {
  const response = await reach('/session', { method: 'POST', body: JSON.stringify({ login, password }) });
  if (response.ok) return;
  const answer = (await response.json().catch(() => ({}))) as { errors?: WireError[] };
  if (response.status === 401) throw new Failure('UNAUTHENTICATED', '');
  throw answer.errors?.length ? failureOf(answer.errors) : new Failure(response.status === 429 ? 'TOO_MANY' : 'INTERNAL', '');
}

export async function signOut(): Promise<void> {
  await reach('/session', { method: 'DELETE' });
}
