import { describe, expect, it } from 'vitest';
import { Accounts } from '../../testing/accounts';
import { openCabinet } from '../../testing/cabinet-screen';

const OVER = 'This link no longer works';

function service(about: Partial<Pick<Accounts, 'signedIn' | 'verified' | 'reachable'>> = {}): Accounts {
  const accounts = Object.assign(new Accounts(), about).open();
  accounts.links.add('good');
  return accounts;
}

const followed = (accounts: Accounts) => accounts.asked.filter((line) => line.includes('/verification/follow'));

describe('The link of a verification mail', () => {
  it('verifies the address', async () => {
    service();
    const screen = await openCabinet('/verify#good');
    await screen.shows('your address is verified');
  });

  it('is followed once', async () => {
    const accounts = service();
    const screen = await openCabinet('/verify#good');
    await screen.shows('your address is verified');
    expect(followed(accounts)).toEqual(['POST /verification/follow {"secret":"good"}']);
  });

  it('leaves no secret in the address bar', async () => {
    service();
    const screen = await openCabinet('/verify#good');
    await screen.shows('your address is verified');
    expect(window.location.href).not.toContain('good');
  });

  it('that is over says so, and leads to the sign-in', async () => {
    service();
    const screen = await openCabinet('/verify#used');
    await screen.shows(OVER);
    expect(screen.has('Sign in')).toBe(true);
  });

  it('that is over is replaced for whoever is signed in', async () => {
    const accounts = service({ signedIn: true });
    const screen = await openCabinet('/verify#used');
    await screen.shows(OVER);
    await screen.press('Send a new link');
    await screen.shows('A new link is on its way to anna@example.org');
    expect(accounts.asked).toContain('POST /verification');
  });

  it('that has done its work before is good news', async () => {
    service({ signedIn: true, verified: true });
    const screen = await openCabinet('/verify#used');
    await screen.shows('your address is verified');
  });

  it('can be tried again when nobody answered', async () => {
    const accounts = service({ reachable: false });
    const screen = await openCabinet('/verify#good');
    await screen.shows('Try again');
    accounts.reachable = true;
    await screen.press('Try again');
    await screen.shows('your address is verified');
  });

  it('is still good news after a reload', async () => {
    service({ signedIn: true, verified: true });
    const screen = await openCabinet('/verify');
    await screen.shows('your address is verified');
  });

  it('that came without its secret asks for the whole of it', async () => {
    const accounts = service();
    const screen = await openCabinet('/verify');
    await screen.shows('A part of the link is missing');
    expect(followed(accounts)).toEqual([]);
  });
});

describe('A forgotten password', () => {
  it('is told on the page for signing in', async () => {
    service();
    const screen = await openCabinet('/sign-in');
    await screen.shows('Forgot the password?');
    expect(screen.link('Forgot the password?')).toBe('/forgotten-password');
  });

  it('gets a link by mail', async () => {
    const accounts = service();
    const screen = await openCabinet('/forgotten-password');
    await screen.shows('Enter the address');
    await screen.type('E-mail', 'anna@example.org');
    await screen.press('Send the link');
    await screen.shows('If there is an account with the address anna@example.org');
    expect(accounts.asked).toContain('POST /password/forgotten {"email":"anna@example.org"}');
  });

  it('says what is wrong when nobody answered, and keeps the address', async () => {
    const accounts = service();
    const screen = await openCabinet('/forgotten-password');
    await screen.shows('Enter the address');
    await screen.type('E-mail', 'anna@example.org');
    accounts.reachable = false;
    await screen.press('Send the link');
    await screen.shows('Try again');
    expect(screen.field('E-mail').value).toBe('anna@example.org');
  });
});

describe('The link for a new password', () => {
  async function choosing(secret: string, password: string) {
    const accounts = service();
    const screen = await openCabinet(`/new-password#${secret}`);
    await screen.shows('Long is better');
    await screen.type('New password', password);
    await screen.press('Set the password');
    return { accounts, screen };
  }

  it('sets it, and leads to the sign-in', async () => {
    const { accounts, screen } = await choosing('good', 'correct horse battery');
    await screen.shows('The new password is set');
    expect(accounts.asked).toContain('POST /password/reset {"secret":"good","password":"correct horse battery"}');
    expect(screen.link('Sign in')).toBe('/sign-in');
  });

  it('leaves no secret in the address bar', async () => {
    service();
    const screen = await openCabinet('/new-password#good');
    await screen.shows('Long is better');
    expect(window.location.href).not.toContain('good');
  });

  it('that is over says so, and leads to another one', async () => {
    const { screen } = await choosing('used', 'correct horse battery');
    await screen.shows(OVER);
    expect(screen.link('Ask for a new link')).toBe('/forgotten-password');
  });

  it('stays good when the password is too short', async () => {
    const { screen } = await choosing('good', 'short');
    await screen.shows('At least 10 characters');
    await screen.type('New password', 'correct horse battery');
    await screen.press('Set the password');
    await screen.shows('The new password is set');
  });
});

it('An invitation leaves no secret in the address bar', async () => {
  service();
  const screen = await openCabinet('/invitation#good');
  await screen.shows('Join the project');
  expect(window.location.href).not.toContain('good');
});

describe('An invitation', () => {
  const invited = {
    projectName: 'Candles',
    email: 'anna@example.org',
    role: 'MANAGER',
    expiresAt: '2030-01-31T09:00:00Z',
  };
  const opened = async (accountExists: boolean | null) => {
    const accounts = service();
    accounts.answers.set('POST /invitations/preview', { ...invited, accountExists });
    const screen = await openCabinet('/invitation#good');
    await screen.shows('Join the project');
    return { accounts, screen };
  };

  it('that was passed on by hand asks whether there is an account', async () => {
    const { accounts, screen } = await opened(null);
    await screen.tick('I have an Okolo account');
    expect(screen.text).not.toContain('Your name');
    await screen.type('Password', 'correct horse battery');
    await screen.press('Join the project');
    expect(accounts.asked).toContain('POST /invitations/accept {"secret":"good","password":"correct horse battery"}');
  });

  it('that came by mail knows', async () => {
    const { screen } = await opened(false);
    expect(screen.text).toContain('Your name');
    expect(screen.text).not.toContain('I have an Okolo account');
  });
});

describe('An address that is not verified', () => {
  const NOTICE = 'is not verified yet';

  it('is told of in every room', async () => {
    service({ signedIn: true });
    const screen = await openCabinet('/account');
    await screen.shows(`The address anna@example.org ${NOTICE}`);
  });

  it('gets the link again', async () => {
    const accounts = service({ signedIn: true });
    const screen = await openCabinet('/account');
    await screen.shows(NOTICE);
    await screen.press('Send a new link');
    await screen.shows('A new link is on its way');
    expect(accounts.asked).toContain('POST /verification');
  });

  it('is no longer told of when whoever has followed the link comes back to this tab', async () => {
    const accounts = service({ signedIn: true });
    const screen = await openCabinet('/account');
    await screen.shows(NOTICE);
    accounts.verified = true;
    window.dispatchEvent(new Event('visibilitychange'));
    await screen.hides(NOTICE);
  });

  it('once verified is not told of', async () => {
    service({ signedIn: true, verified: true });
    const screen = await openCabinet('/account');
    await screen.shows('My account');
    expect(screen.text).not.toContain(NOTICE);
  });
});
