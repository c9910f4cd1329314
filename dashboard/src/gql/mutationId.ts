/**
 * A new idempotency key. crypto.randomUUID exists only on secure origins, and
 * schools open the server by plain HTTP inside their network.
 */
export function newMutationId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gives the same key to the same content until the server has answered, so that
 * a press repeated after a lost connection is not a second act. Other content
 * gets another key: the server refuses one key for two contents.
 */
export class MutationKeys {
  private content = '';
  private key = '';

  for(input: unknown): string {
    const content = JSON.stringify(input);
    if (content !== this.content || !this.key) {
      this.content = content;
      this.key = newMutationId();
    }
    return this.key;
  }

  /** The server answered: the next press is a new act. */
  settle(): void {
    this.key = '';
  }
}
