import { Screen, settled } from '@okolo/card/testing';
import { describe, expect, it } from 'vitest';
import { Accounts } from '../../testing/accounts';
import { openCabinet } from '../../testing/cabinet-screen';
import { passkeyAnswer, passkeyLeft, withPasskeys } from '../../testing/passkeys';

const AT = '2026-11-01T09:00:00Z';
const SECRET = 'JBSWY3DPEHPK3PXP';
const passkey = { id: 'k', label: 'Telephone', createdAt: AT, lastUsedAt: null };
const session = {
  id: 's',
  current: true,
  browser: 'Firefox 140',
  address: '203.0.113.7',
  createdAt: AT,
  lastUsedAt: AT,
};
const NOTHING = { appSince: null, passkeys: [], recoveryCodesLeft: 0 };

/** A service that holds this second factor. Windows stand beside the room, so all of the page is looked at. */
async function security(factor: object = NOTHING, about: Partial<Accounts> = {}, address = '/account/security') {
  const service = Object.assign(new Accounts(), { signedIn: true, verified: true, ...about }).open();
  service.answers.set('GET /second-factor', factor);
  service.answers.set('GET /sessions', { items: [session, { ...session, id: 'o', current: false }] });
  service.answers.set('POST /second-factor/app', { secret: SECRET, address: `otpauth://totp/Okolo?secret=${SECRET}` });
  service.answers.set('POST /second-factor/app/confirm', { recoveryCodes: ['k7mp-x2qd-9wtf'] });
  service.answers.set('POST /second-factor/passkeys/options', {
    challenge: 'new',
    options: JSON.stringify({ challenge: 'bmV3', rp: { id: 'localhost' }, user: { id: 'YQ' }, pubKeyCredParams: [] }),
  });
  service.answers.set('POST /second-factor/passkeys', { recoveryCodes: [] });
  const { leave } = await openCabinet(address);
  const screen = new Screen(document.body, leave);
  await screen.shows('Authenticator app');
  return { service, screen };
}

async function beginApp(screen: Screen): Promise<void> {
  await screen.press('Set up an app');
  await screen.type('Your password', 'correct horse battery');
  await screen.press('Next');
  await screen.shows('Then type the code it shows');
}

/** Presses the window's own button: the room has one that says the same. */
async function send(): Promise<void> {
  const [submit] = document.querySelectorAll<HTMLButtonElement>('[role=dialog] button[type=submit]');
  await settled(() => submit?.click());
}

const sent = ({ asked }: Accounts, path: string) => asked.filter((line) => line.includes(path));

describe('An authenticator app', () => {
  it('is told its secret as a picture and as text', async () => {
    const { screen } = await security();
    await beginApp(screen);
    expect(document.querySelector('svg[role=img] title')?.textContent).toBe('QR code for the authenticator app');
    expect(screen.field('Or type this key into it').value).toBe(SECRET);
  });

  it('counts once it has shown a code, and brings recovery codes', async () => {
    const { service, screen } = await security();
    await beginApp(screen);
    await screen.type('Then type the code it shows', '123456');
    await screen.shows('k7mp-x2qd-9wtf');
    expect(sent(service, '/confirm')).toEqual(['POST /second-factor/app/confirm {"code":"123456"}']);
  });

  it('may show another code after a wrong one', async () => {
    const { service, screen } = await security();
    await beginApp(screen);
    service.refusals.set('POST /second-factor/app/confirm', { status: 400, slug: 'invalid' });
    await screen.type('Then type the code it shows', '111111');
    await screen.shows('This code is wrong');
    expect(screen.field('Then type the code it shows').value).toBe('');
  });

  it('is not begun without the password', async () => {
    const { service, screen } = await security();
    const more = { violations: [{ field: 'password', message: 'is not your password' }] };
    service.refusals.set('POST /second-factor/app', { status: 400, slug: 'invalid', more });
    await screen.press('Set up an app');
    await screen.type('Your password', 'a guess');
    await screen.press('Next');
    await screen.shows('is not your password');
    expect(screen.has('Next')).toBe(true);
  });

  it('that is the last factor is removed after a warning', async () => {
    const { service, screen } = await security({ ...NOTHING, appSince: AT, recoveryCodesLeft: 9 });
    await screen.press('Remove the app');
    await screen.shows('It is your last one');
    await screen.type('Your password', 'correct horse battery');
    await send();
    expect(sent(service, '/app/remove')).toHaveLength(1);
  });
});

describe('Recovery codes', () => {
  it('stay on the screen until they are put away', async () => {
    const { screen } = await security();
    await beginApp(screen);
    await screen.type('Then type the code it shows', '123456');
    await screen.shows('Put your recovery codes away');
    await screen.press('I have put them away');
    await screen.hides('k7mp-x2qd-9wtf');
  });

  it('that are few are told of', async () => {
    const { screen } = await security({ ...NOTHING, appSince: AT, recoveryCodesLeft: 2 });
    await screen.shows('2 codes are left. Make new ones');
  });
});

describe('A passkey', () => {
  async function adding(answer: () => Promise<object>) {
    withPasskeys(answer);
    const { service, screen } = await security({ ...NOTHING, appSince: AT, recoveryCodesLeft: 9 });
    await screen.press('Add a passkey');
    await screen.type('Name', 'Telephone');
    await screen.type('Your password', 'correct horse battery');
    await send();
    return { service, screen };
  }

  it('is made by the browser and kept under a name', async () => {
    const { service } = await adding(passkeyAnswer);
    const [line = ''] = sent(service, 'POST /second-factor/passkeys {');
    expect(JSON.parse(line.slice(line.indexOf('{')))).toMatchObject({ challenge: 'new', label: 'Telephone' });
  });

  it('that was given up is told of, and can be tried again', async () => {
    const { service, screen } = await adding(passkeyLeft);
    await screen.shows('No passkey was given');
    expect(sent(service, 'POST /second-factor/passkeys {')).toEqual([]);
  });

  it('gets another name', async () => {
    const { service, screen } = await security({ ...NOTHING, passkeys: [passkey], recoveryCodesLeft: 10 });
    await screen.press('Rename “Telephone”');
    await screen.type('Name', 'Old telephone');
    await screen.press('Save');
    expect(sent(service, '/passkeys/k')).toEqual(['PUT /second-factor/passkeys/k {"label":"Old telephone"}']);
  });
});

describe('Whoever is held', () => {
  const held = { secondFactorRoles: ['OWNER'] as const };

  it('is led from any room to where a second factor is set up', async () => {
    const { screen } = await security(NOTHING, held, '/statuses');
    await screen.shows('Your role needs a second factor');
    expect(window.location.search).toBe('?return=%2Fstatuses');
  });

  it('goes on where they were going', async () => {
    const { service, screen } = await security(NOTHING, held, '/project');
    await beginApp(screen);
    service.secondFactor = true;
    await screen.type('Then type the code it shows', '123456');
    await screen.press('I have put them away');
    await screen.shows('Who must have a second factor');
    expect(window.location.pathname).toBe('/project');
  });

  it('is not asked for sign-ins, which the service keeps from them', async () => {
    const { service } = await security(NOTHING, held);
    expect(sent(service, '/sign-ins')).toEqual([]);
  });
});

it('A new password tells the service whether the tokens end too', async () => {
  const { service, screen } = await security();
  await screen.press('Change the password');
  await screen.type('Current password', 'correct horse battery');
  await screen.type('New password', 'another good password');
  await screen.tick('Revoke my tokens as well');
  await send();
  expect(sent(service, 'PUT /password')).toEqual([
    'PUT /password {"current":"correct horse battery","password":"another good password","tokens":true}',
  ]);
});

describe('Sessions', () => {
  it('are ended one by one', async () => {
    const { service, screen } = await security();
    await screen.press('Sign out in Firefox 140, 203.0.113.7');
    expect(sent(service, 'DELETE /sessions')).toEqual(['DELETE /sessions/o']);
  });

  it('are ended all at once, but this one', async () => {
    const { service, screen } = await security();
    await screen.press('Sign out in all other browsers');
    await screen.press('Sign out');
    expect(sent(service, 'DELETE /sessions')).toEqual(['DELETE /sessions?butThis=true&tokens=false']);
  });
});
