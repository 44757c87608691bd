import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser } from '../../testing/browser';
import { FakeService } from '../../testing/fake-service';
import type { Background } from '../background';
import { Connection } from '../service/connection';
import { pairingAnswers } from './pairing';

let service: FakeService;
let other: FakeService;
let connection: Connection;

beforeEach(async () => {
  emptyBrowser();
  service = await new FakeService().start();
  other = await new FakeService().start();
  connection = new Connection();
});
afterEach(() => Promise.all([service.stop(), other.stop()]));

/** What the page of a service, which has this address, hears when it offers a token. */
async function offered(by: FakeService, server = by.origin) {
  const background = { connection, connect: (to: string, token: string) => connection.connect(to, token) };
  const answers = pairingAnswers(background as unknown as Background);
  return answers['pairing.offer']({ server, token: by.token }, { url: `${by.origin}/extension` });
}

describe('A page that offers a connection', () => {
  it('connects a browser that has none', async () => {
    expect(await offered(service)).toMatchObject({ connected: true });
  });

  it('of the same service connects it again', async () => {
    await offered(service);
    expect(await offered(service)).toMatchObject({ connected: true });
  });

  it('of another port of this machine does not take the browser over: its manager has to let go first', async () => {
    await offered(service);
    expect(await offered(other)).toMatchObject({
      connected: false,
      problem: { type: '/problems/connected-elsewhere' },
    });
    expect((await connection.view()).server).toBe(service.origin);
    await connection.disconnect();
    expect(await offered(other)).toMatchObject({ connected: true });
  });

  it('may offer its own service only', async () => {
    await expect(offered(other, service.origin)).rejects.toBeDefined();
  });
});
