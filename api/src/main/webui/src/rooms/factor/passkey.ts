import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

/**
 * Why a browser gave no passkey: the person left its window or let it run out, the device has one here already, passkeys
 * do not work at the address in the address bar, or something else went wrong.
 */
export type PasskeyFailure = 'left' | 'known' | 'address' | 'failed';

/** Thrown instead of a passkey. */
export class NoPasskey extends Error {
  constructor(
    readonly failure: PasskeyFailure,
    cause: unknown,
  ) {
    super(`No passkey: ${failure}`, { cause });
  }
}

/** Whether this browser knows passkeys at all. */
export const passkeysWork = browserSupportsWebAuthn;

/**
 * Has a passkey sign. The browser asks the person in a window of its own.
 *
 * @param options JSON text of the service's
 * @returns JSON text for the service
 * @throws NoPasskey
 */
export function showPasskey(options: string): Promise<string> {
  return answered(() => startAuthentication({ optionsJSON: JSON.parse(options) }));
}

/**
 * Has a device or a password manager make a passkey.
 *
 * @param options JSON text of the service's
 * @returns JSON text for the service
 * @throws NoPasskey
 */
export function makePasskey(options: string): Promise<string> {
  return answered(() => startRegistration({ optionsJSON: JSON.parse(options) }));
}

async function answered(ask: () => Promise<object>): Promise<string> {
  try {
    return JSON.stringify(await ask());
  } catch (thrown) {
    throw new NoPasskey(failureOf(thrown), thrown);
  }
}

/** Browsers say no more than "not allowed" when the person has left, so that pages do not learn what passkeys there are. */
function failureOf(thrown: unknown): PasskeyFailure {
  const code = thrown instanceof WebAuthnError ? thrown.code : '';
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'known';
  if (code === 'ERROR_INVALID_DOMAIN' || code === 'ERROR_INVALID_RP_ID') return 'address';
  const { name } = thrown instanceof WebAuthnError ? (thrown.cause as Error) : (thrown as Error);
  return name === 'NotAllowedError' || name === 'AbortError' ? 'left' : 'failed';
}
