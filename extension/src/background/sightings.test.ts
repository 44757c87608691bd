import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser } from '../testing/browser';
import { FakeService, problem } from '../testing/fake-service';
import { Connection } from './service/connection';
import { Sightings } from './sightings';

const PERSON = { network: 'VK', id: '43', handle: 'anna' } as const;

let service: FakeService;
let sightings: Sightings;

beforeEach(async () => {
  emptyBrowser();
  service = await new FakeService().start();
  const connection = new Connection();
  await connection.connect(service.origin, service.token);
  sightings = new Sightings(connection);
});
afterEach(() => service.stop());

describe('sightings', () => {
  it('tell a profile what the page knows more', async () => {
    await sightings.tell({ profile: { clientId: 'c', profileId: 'p' }, person: PERSON });
    const [seen] = service.to('/clients/c/profiles/p/sightings', 'POST');
    expect(seen?.body).toEqual({ externalId: '43', handle: 'anna' });
  });

  it('tell who goes by a handle that was a client’s', async () => {
    await sightings.tell({ profile: null, person: PERSON });
    const [seen] = service.to('/sightings', 'POST');
    expect(seen?.body).toEqual({ network: 'VK', externalId: '43', handle: 'anna' });
  });

  it('are told once', async () => {
    await sightings.tell({ profile: null, person: PERSON });
    await sightings.tell({ profile: null, person: PERSON });
    expect(service.to('/sightings')).toHaveLength(1);
  });

  it('are not repeated when they are refused', async () => {
    service.when(({ path }) => (path === '/sightings' ? problem(402, 'trial-over') : undefined));
    await sightings.tell({ profile: null, person: PERSON });
    await sightings.tell({ profile: null, person: PERSON });
    expect(service.to('/sightings')).toHaveLength(1);
  });

  it('are told again when nobody answered', async () => {
    service.when(({ path }) => (path === '/sightings' ? 'cut' : undefined));
    await sightings.tell({ profile: null, person: PERSON });
    await sightings.tell({ profile: null, person: PERSON });
    expect(service.to('/sightings')).toHaveLength(2);
  });
});
