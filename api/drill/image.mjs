// The container image, run without an engine: as root, in a chroot, in a network of its own where nobody else listens.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Container } from './container.mjs';
import { Database } from './database.mjs';
import { signUp } from './people.mjs';
import { Service } from './service.mjs';
import { inside, must, root } from './world.mjs';

const tar = join(root, 'api/image/target/okolo-image.tar');

export async function image(world) {
  if (process.env[inside]) return await drill(world);
  const again = 'ip link set lo up && exec "$0" "$@"';
  const namespaces = ['--net', '--mount', '--propagation', 'private'];
  const { status } = spawnSync('unshare', [...namespaces, 'sh', '-c', again, ...process.argv], {
    stdio: 'inherit',
    env: { ...process.env, [inside]: world.scratch },
  });
  must(status === 0, 'the image does not run as it should');
}

async function drill(world) {
  const database = await Database.open(world);
  console.log(`MariaDB ${database.version}`);
  const container = new Container(world, tar);
  const { User, Entrypoint, Env, ExposedPorts, Volumes } = container.config;
  console.log(JSON.stringify({ User, Entrypoint, Env, ExposedPorts, Volumes }));
  const service = new Service('one', database);
  service.port = Number(Object.keys(ExposedPorts)[0].split('/')[0]);
  const person = await visit(container, service);
  const key = readFileSync(keyOf(container), 'utf8');
  must((await begin(container, service)) && readFileSync(keyOf(container), 'utf8') === key, 'the volume was not used');
  await person.signIn(service);
  must((await person.get(service, '/clients')).items.length === 1, 'the client is not there after the second start');
  console.log(`started again on its volume, and ended again with ${await container.stop()}`);
}

const keyOf = (container) => join(container.root, 'var/lib/okolo/home/access-token-key.pem');

async function begin(container, service) {
  const { url } = service.database;
  await container.start({
    OKOLO_DATABASE_URL: url,
    OKOLO_DATABASE_USER: 'one',
    OKOLO_DATABASE_PASSWORD: 'drill',
    OKOLO_DEMO: 'false',
  });
  service.child = container.child;
  await service.ready();
  return true;
}

/** First start: as whom it runs, what it answers, what it writes where, and how it ends. */
async function visit(container, service) {
  await begin(container, service);
  must(container.user() === container.config.User, `it runs as ${container.user()}`);
  const person = await signUp(service);
  await person.must(201, service, 'POST', '/clients', { body: { name: 'Anna' } });
  await page(service);
  const home = statSync(join(keyOf(container), '..'));
  must(`${home.uid}:${home.gid}` === container.config.User, `the home belongs to ${home.uid}:${home.gid}`);
  must((home.mode & 0o777) === 0o700, `the home's mode is ${(home.mode & 0o777).toString(8)}`);
  const as = container.user();
  const code = await container.stop();
  must(container.log().includes('okolo stopped in'), 'it was not ended in order');
  console.log(`ran as ${as}, answered, wrote its home, ended in order on SIGTERM with ${code}`);
  return person;
}

/** The cabinet's page, and the script it names. */
async function page(service) {
  const answer = await fetch(`${service.origin}/`);
  const script = (await answer.text()).match(/src="(\/assets\/[^"]+\.js)"/)?.[1];
  must(answer.ok && script, `the cabinet's page answered ${answer.status}`);
  must((await fetch(`${service.origin}${script}`)).ok, `${script} is not there`);
}
