import { Failure, failureOf, type WireError } from './faults';
import type { TypedDocumentString } from './generated/graphql';

let language = 'kk';

/** The language of the words in answers: the one the page is in. */
export function answerIn(next: string): void {
  language = next;
}

/** Headers of every request to the server. */
export function headers(): Record<string, string> {
  return { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language };
}

let skewMs = 0;

/** The server's clock, to the second, as its last answer told it: this computer's may be minutes off. */
export function serverNow(): number {
  return Date.now() + skewMs;
}

/** Takes the server's clock from an answer; a second of rounding is no skew. */
function hear({ headers: heard }: Response): void {
  const told = Date.parse(heard.get('Date') ?? '');
  if (!Number.isNaN(told) && Math.abs(told - serverNow()) > 2_000) skewMs = told - Date.now();
}

/** fetch, with a lost connection as a Failure of kind NETWORK. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...init, headers: headers() });
    hear(response);
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Failure('NETWORK', String(error));
  }
}

interface Answer<R> {
  data?: R | null;
  errors?: WireError[];
}

/** Sends one document. Throws a Failure when the answer has errors, even beside data. */
export async function request<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const response = await reach('/graphql', { method: 'POST', body, signal });
  const answer = await readAnswer<R>(response);
  if (answer.errors?.length) throw failureOf(answer.errors);
  if (!response.ok || !answer.data) throw new Failure(response.status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL', response.statusText);
  return answer.data;
}

async function readAnswer<R>(response: Response): Promise<Answer<R>> {
  try {
    return (await response.json()) as Answer<R>;
  } catch {
    throw new Failure(response.status >= 502 ? 'UNAVAILABLE' : 'INTERNAL', response.statusText);
  }
}
