import { keyOf } from '../networks/person';
import { stored } from './kept/stored';
import type { Connection } from './service/connection';
import type { Sighting } from './service/lookup';

/** What was told long ago may be told again. */
const REMEMBERED = 2000;

/** Tells the service what stands together on pages: each once while the browser is open, also when it is refused. */
export class Sightings {
  private readonly told = stored<readonly string[]>('sightings', []);

  constructor(private readonly connection: Connection) {}

  async tell({ profile, person }: Sighting): Promise<void> {
    const key = `${profile?.profileId ?? ''} ${keyOf(person)}`;
    if ((await this.told.get()).includes(key)) return;
    await this.told.change((all) => [...all, key].slice(-REMEMBERED));
    const { network, id: externalId, handle } = person;
    const request = profile
      ? { path: `/clients/${profile.clientId}/profiles/${profile.profileId}/sightings`, body: { externalId, handle } }
      : { path: '/sightings', body: { network, externalId, handle } };
    const outcome = await this.connection.request({ method: 'POST', ...request });
    if (outcome.kind === 'unreachable') await this.told.change((all) => all.filter((one) => one !== key));
  }
}
