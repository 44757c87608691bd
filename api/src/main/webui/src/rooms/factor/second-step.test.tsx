import type { SecondFactorMethod } from '@okolo/card';
import type { Screen } from '@okolo/card/testing';
import { describe, expect, it } from 'vitest';
import { Accounts } from '../../testing/accounts';
import { openCabinet } from '../../testing/cabinet-screen';
import { passkeyAnswer, passkeyLeft, withPasskeys } from '../../testing/passkeys';

const CODE = 'Code from the authenticator app';
const WRONG = 'This code is wrong or has been used';

/** A person with these ways has typed the right password. */
async function atTheStep(...methods: SecondFactorMethod[]): Promise<{ service: Accounts; screen: Screen }> {
  const service = Object.assign(new Accounts(), { methods, right: { challenge: 'step', code: '123456' } }).open();
  const screen = await openCabinet('/sign-in?return=/account');
  await screen.shows('Sign up');
  await typePassword(screen);
  await screen.shows('Confirm that it is you');
  return { service, screen };
}

async function typePassword(screen: Screen): Promise<void> {
  await screen.type('E-mail', 'anna@example.org');
  await screen.type('Password', 'correct horse battery');
  await screen.press('Sign in');
}

const proofs = ({ asked }: Accounts) => asked.filter((line) => line.includes('/second'));

describe('The second step of signing in', () => {
  it('sends a code by itself and goes where the visitor wanted to', async () => {
    const { service, screen } = await atTheStep('CODE', 'RECOVERY_CODE');
    await screen.type(CODE, '123 456');
    await screen.shows('My account');
    expect(proofs(service)).toEqual(['POST /sign-in/second {"challenge":"step","code":"123456"}']);
  });

  it('sends no code that is too short', async () => {
    const { service, screen } = await atTheStep('CODE');
    await screen.type(CODE, '12345');
    expect(proofs(service)).toEqual([]);
  });

  it('takes away a wrong code, says so, and is ready for the next one', async () => {
    const { screen } = await atTheStep('CODE');
    await screen.type(CODE, '111111');
    await screen.shows(WRONG);
    expect([screen.field(CODE).value, document.activeElement === screen.field(CODE)]).toEqual(['', true]);
  });

  it('that has run out leads back to the password, and keeps the address', async () => {
    const { service, screen } = await atTheStep('CODE');
    service.refusals.set('POST /sign-in/second', { status: 401, slug: 'token-refused' });
    await screen.type(CODE, '123456');
    await screen.shows('The second step took too long');
    expect([screen.field('E-mail').value, screen.field('Password').value]).toEqual(['anna@example.org', '']);
  });

  it('says how long to wait after too many tries', async () => {
    const { service, screen } = await atTheStep('CODE');
    const headers = { 'Retry-After': '300' };
    service.refusals.set('POST /sign-in/second', { status: 429, slug: 'too-many-requests', headers });
    await screen.type(CODE, '123456');
    await screen.shows('Wait for 5 minutes');
  });

  it('can be tried again when nobody answered', async () => {
    const { service, screen } = await atTheStep('CODE');
    service.reachable = false;
    await screen.type(CODE, '123456');
    await screen.shows('Try again');
    service.reachable = true;
    await screen.press('Try again');
    await screen.shows('My account');
  });

  it('takes a recovery code instead', async () => {
    const { service, screen } = await atTheStep('CODE', 'RECOVERY_CODE');
    service.right = { recoveryCode: 'k7mp-x2qd-9wtf' };
    await screen.press('Use a recovery code');
    await screen.type('Recovery code', ' k7mp-x2qd-9wtf');
    await screen.press('Sign in');
    await screen.shows('My account');
  });

  it('says that a recovery code was wrong', async () => {
    const { screen } = await atTheStep('RECOVERY_CODE');
    await screen.type('Recovery code', 'nonsense');
    await screen.press('Sign in');
    await screen.shows(WRONG);
  });

  it('leads back to the password', async () => {
    const { screen } = await atTheStep('CODE');
    await screen.press('Back to signing in');
    await screen.shows('Sign up');
  });

  it('takes a passkey', async () => {
    withPasskeys(passkeyAnswer);
    const { service, screen } = await atTheStep('PASSKEY', 'CODE');
    service.right = { challenge: 'step' };
    await screen.press('Use a passkey');
    await screen.shows('My account');
    const { passkey } = JSON.parse(proofs(service)[0]?.replace('POST /sign-in/second ', '') ?? '');
    expect(JSON.parse(passkey)).toMatchObject({ id: 'aWQ', rawId: 'aWQ', response: { signature: 'cw' } });
  });

  it('says that the window for a passkey was left, and sends nothing', async () => {
    withPasskeys(passkeyLeft);
    const { service, screen } = await atTheStep('PASSKEY', 'CODE');
    await screen.press('Use a passkey');
    await screen.shows('No passkey was given');
    expect(proofs(service)).toEqual([]);
  });

  it('offers no passkey in a browser that knows none', async () => {
    const { screen } = await atTheStep('PASSKEY', 'CODE');
    await screen.shows('This browser knows no passkeys');
    expect([screen.has('Use a passkey'), screen.field(CODE).value]).toEqual([false, '']);
  });
});

it('An invitation is accepted with the second factor too', async () => {
  const service = Object.assign(new Accounts(), { methods: ['CODE'], right: { code: '123456' } }).open();
  const preview = { projectName: 'Candles', email: 'anna@example.org', role: 'MANAGER', accountExists: true };
  service.answers.set('POST /invitations/preview', preview);
  const screen = await openCabinet('/invitation#good');
  await screen.shows('You have an account already');
  await screen.type('Password', 'correct horse battery');
  await screen.press('Join the project');
  await screen.shows(CODE);
  await screen.type(CODE, '123456');
  await screen.shows('Get the extension');
});
