import { problemIn } from '@okolo/card';

/**
 * Keys for creates. When nothing answered, it is unknown whether the create went through: sending the very same thing
 * again then carries the very same key, so that "try again" never makes a second one.
 */
export class IdempotencyKeys {
  private readonly open = new Map<string, string>();

  keyFor(path: string, body: unknown): string {
    const what = nameOf(path, body);
    const key = this.open.get(what) ?? freshKey();
    this.open.set(what, key);
    return key;
  }

  /** Passes the answer on, and forgets the key once it is known what became of the create. */
  async settle<T>(path: string, body: unknown, answer: Promise<T>): Promise<T> {
    try {
      const settled = await answer;
      this.open.delete(nameOf(path, body));
      return settled;
    } catch (failure) {
      if (problemIn(failure).status !== 0) this.open.delete(nameOf(path, body));
      throw failure;
    }
  }
}

function nameOf(path: string, body: unknown): string {
  return `${path} ${JSON.stringify(body)}`;
}

/** `crypto.randomUUID` is missing where the cabinet is served without TLS. */
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
