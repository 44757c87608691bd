// Clients that others would have: two generators that nobody here wrote make one each from docs/openapi.yaml, in Java and in TypeScript.
// Both are compiled, and each signs up and in, adds a client, looks it up and reads a refusal of a service of its own.
//
//   node api/clients/try.mjs
//
// Needs the packaged service: mvn -pl api package -DskipTests
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, jar, java, kill, must, root, until, World } from '../drill/world.mjs';

const windows = process.platform === 'win32';
const clients = join(root, 'api/clients');
const made = join(root, 'api/target/clients');

function run(folder, command, ...args) {
  const done = spawnSync(command, args, { cwd: join(clients, folder), stdio: 'inherit', shell: windows });
  must(done.status === 0, `In api/clients/${folder}, '${command} ${args.join(' ')}' failed`);
}

function make() {
  rmSync(made, { recursive: true, force: true });
  run('java', 'mvn', '-q', '-B', 'compile');
  run('typescript', 'npm', 'ci', '--no-audit', '--no-fund');
  const generated = join(made, 'typescript/client');
  run(
    'typescript',
    'npx',
    '--no-install',
    'openapi-ts',
    '--input',
    join(root, 'docs/openapi.yaml'),
    '--output',
    generated,
  );
  run('typescript', 'npx', '--no-install', 'tsc');
}

/** Lets both clients speak to a service, which is asked to end: killed, it would leave its database server behind. */
async function meet(world) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const service = world.start('service', java, ['-jar', jar], {
    OKOLO_HOME: join(world.scratch, 'home'),
    OKOLO_PORT: String(port),
    OKOLO_DEMO: 'false',
  });
  try {
    await until('the start of the service', async () => (await fetch(`${origin}/q/health/ready`)).ok, 250, 180_000);
    run('java', 'mvn', '-q', '-B', 'exec:java', `-Dexec.args=${origin}`);
    run('typescript', 'node', join(made, 'typescript/built/clients/typescript/trial.js'), origin);
  } finally {
    await kill(service, 'SIGTERM');
  }
}

const world = new World('clients');
try {
  must(existsSync(jar), `${jar} is missing: mvn -pl api package -DskipTests`);
  make();
  await meet(world);
} catch (failure) {
  console.error(`${failure.message}; the logs are in ${world.scratch}`);
  process.exitCode = 1;
} finally {
  await world.close(process.exitCode === 1);
}
