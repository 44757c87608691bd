// `npm start`: builds what has changed, starts the service on its embedded database and says what to open.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const service = join(root, 'api/target/quarkus-app/quarkus-run.jar');
const extension = join(root, 'extension/dist');

/** When the newest file below these paths changed; build results and packages do not count. */
function newest(...paths) {
  return Math.max(0, ...paths.map((path) => newestBelow(join(root, path))));
}

function newestBelow(path) {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(path).filter((name) => !['node_modules', 'target', 'dist'].includes(name));
  return Math.max(0, ...inside.map((name) => newestBelow(join(path, name))));
}

function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  if (done.error?.code === 'ENOENT')
    stop(`'${command}' is not on the PATH. Okolo needs JDK 17 and Node 20.19 or newer.`);
  if (done.status !== 0) stop(`'${command} ${args.join(' ')}' failed; what it printed above says why.`);
}

/** The one on the PATH, or else the wrapper, which fetches one. */
function maven() {
  const found = spawnSync('mvn', ['-v'], { shell: windows }).status === 0;
  return found ? 'mvn' : windows ? 'mvnw.cmd' : './mvnw';
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

function build() {
  run('node', ['api/src/main/webui/install.mjs']);
  const builtAt = existsSync(service) ? statSync(service).mtimeMs : 0;
  if (builtAt < newest('pom.xml', 'api/pom.xml', 'api/src/main', 'extension/card/src', 'package-lock.json')) {
    console.log('Building the service and the cabinet (a minute or two the first time) …');
    run(maven(), ['-q', '-B', '-pl', 'api', '-am', '-DskipTests', 'package']);
  }
  const manifest = join(extension, 'firefox', 'manifest.json');
  const packedAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (packedAt < newest('extension/src', 'extension/build.mjs', 'extension/card/src', 'package-lock.json')) {
    console.log('Building the extension …');
    run('node', ['extension/build.mjs']);
  }
}

/** Resolves when the service answers as ready; rejects when it ended before that. */
async function ready(address, child) {
  while (child.exitCode === null) {
    const answer = await fetch(`${address}/q/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The service ended before it was ready.');
}

build();
const port = process.env.OKOLO_PORT ?? '8080';
const address = `http://127.0.0.1:${port}`;
const child = spawn(java, ['-jar', service], { cwd: root, stdio: 'inherit' });
child.on('error', (problem) => stop(`Java could not be started (${problem.message}). Okolo needs JDK 17 or newer.`));
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));

await ready(address, child);
console.log(`
  Extension, unpacked   Chromium, Edge: ${join(extension, 'chrome')}
                        Firefox:        ${join(extension, 'firefox')}
  Cabinet               ${address}/
  Practice pages        ${address}/practice/
  Stop with Ctrl+C; everything is kept for the next start.
`);
