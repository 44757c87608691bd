import { onTestFinished } from 'vitest';

/**
 * Gives the window passkeys, as long as the test goes on.
 *
 * @param answer what `navigator.credentials` does when it is asked for one
 */
export function withPasskeys(answer: () => Promise<object>): void {
  const credentials = { get: answer, create: answer };
  Object.defineProperty(navigator, 'credentials', { value: credentials, configurable: true });
  Object.assign(globalThis, { PublicKeyCredential: class {} });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'credentials');
    Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
  });
}

const bytes = (text: string) => new TextEncoder().encode(text).buffer;

/** What a browser tells of a passkey that has signed, or was made. */
export async function passkeyAnswer(): Promise<object> {
  const told = { authenticatorData: 'a', clientDataJSON: 'c', signature: 's', attestationObject: 'o' };
  const response = Object.fromEntries(Object.entries(told).map(([name, text]) => [name, bytes(text)]));
  return { id: 'aWQ', rawId: bytes('id'), type: 'public-key', response, getClientExtensionResults: () => ({}) };
}

/** How browsers say that the person has closed the window, or has let it run out. */
export async function passkeyLeft(): Promise<object> {
  throw new DOMException('The operation either timed out or was not allowed.', 'NotAllowedError');
}
