// The server that the service brings along.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, jar, java, kill, must, root, until, World } from './world.mjs';

/** Where tests have unpacked it already. */
const homes = [
  join(root, 'extension/e2e/target/home'),
  join(root, 'api/target/okolo-home'),
  join(root, 'api/target/drill/home'),
];

/** The folder of its mariadbd; the service is started once to unpack it if nobody has. */
export async function unpacked() {
  return find() ?? (await unpack());
}

function find() {
  for (const home of homes.filter((folder) => existsSync(folder))) {
    const [version] = readdirSync(home)
      .filter((name) => name.startsWith('mariadb-') && existsSync(join(home, name, 'unpacked')))
      .sort()
      .reverse();
    if (version) return join(home, version, 'bin');
  }
  return undefined;
}

async function unpack() {
  const world = new World('unpacking');
  const port = await freePort();
  const env = { OKOLO_HOME: homes.at(-1), OKOLO_PORT: String(port), OKOLO_DEMO: 'false' };
  const service = world.start('service', java, ['-jar', jar], env);
  await until(
    'the first start of the service',
    async () => (await fetch(`http://127.0.0.1:${port}/q/health/ready`)).ok,
  );
  await kill(service, 'SIGTERM');
  const found = find();
  must(found, `the service has unpacked no server in ${homes.at(-1)}`);
  await world.close(false);
  return found;
}
