/** A person's second factor, in the cabinet and on the service: set up, and shown at the door in all three ways. */
import type { Page } from '@playwright/test';
import { codeOf } from '../harness/authenticator-app';
import { expect, test } from './world';

const password = 'eight samovars on a raft';

/** A device with a fingerprint that is always the right one. */
async function plugInAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signUp(page: Page, email: string): Promise<void> {
  await page.getByLabel('Name of the project').fill('Honey & Wax');
  await page.getByLabel('Your name').fill('Olga Orlova');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').first().fill(password);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page).toHaveURL(/welcome/);
}

/** Resolves to the secret and the recovery codes. */
async function setUpApp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('button', { name: 'Set up an app' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Your password').fill(password);
  await window.getByRole('button', { name: 'Next' }).click();
  await expect(window.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible();
  const secret = await window.getByLabel('Or type this key into it').inputValue();
  await window.getByLabel('Then type the code it shows').fill(codeOf(secret));
  const codes = page.locator('.printed li');
  await expect(codes).toHaveCount(10);
  const told = await codes.allTextContents();
  await page.getByRole('button', { name: 'I have put them away' }).click();
  return { secret, codes: told };
}

async function addPasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Name').fill('Telephone');
  await window.getByLabel('Your password').fill(password);
  await window.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('button', { name: 'Remove “Telephone”' })).toBeVisible();
}

/** Out, and in again as far as the password goes. */
async function comeBack(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Olga Orlova' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').first().fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Confirm that it is you' })).toBeVisible();
}

const isIn = (page: Page) => expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();

test('signing in takes a code of the app, a passkey or a recovery code', async ({ chromium, origin }, { testId }) => {
  const email = `${testId}-${Date.now()}@okolo.example`;
  // Browsers make no passkeys for addresses of digits.
  const page = await chromium.context.newPage();
  const named = origin.replace('127.0.0.1', 'localhost');
  const at = (path: string) => page.goto(named + path);
  await plugInAuthenticator(page);

  await at('/sign-up');
  await signUp(page, email);
  await at('/account/security');
  const { secret, codes } = await setUpApp(page);

  await comeBack(page, email);
  await page.getByLabel('Code from the authenticator app').fill(codeOf(secret, 1));
  await isIn(page);

  await at('/account/security');
  await addPasskey(page);
  await comeBack(page, email);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await isIn(page);

  await comeBack(page, email);
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await isIn(page);

  await at('/account/security');
  await expect(page.getByText('9 codes are left.')).toBeVisible();
});
