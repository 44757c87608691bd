/**
 * The packaged service on its embedded database, started once for all browser tests, without the demo. It is a process
 * of its own, so that tests can kill and start it; a file says which one it is.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './until';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const jar = process.env.OKOLO_SERVICE_JAR ?? join(root, 'api/target/quarkus-app/quarkus-run.jar');
/** Not below the system's temporary folder: the embedded database would delete it at its end. */
const target = join(root, 'extension/e2e/target');
const home = join(target, 'home');
const note = join(target, 'service.json');
const log = join(target, 'service.log');

/** It lives too short for the second compiler to pay. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

interface Noted {
  readonly port: number;
  readonly pid: number;
}

const noted = (): Noted => JSON.parse(readFileSync(note, 'utf8'));

/** The address of the service that runs for the tests. */
export const serviceOrigin = (): string => `http://127.0.0.1:${noted().port}`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function launch(port: number): Promise<void> {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const output = openSync(log, 'a');
  const child = spawn(java, [...SHORT_LIVED, '-jar', jar], {
    // Every test signs up a project, all from one address.
    env: {
      ...process.env,
      OKOLO_HOME: home,
      OKOLO_PORT: String(port),
      OKOLO_DEMO: 'false',
      OKOLO_LIMIT_FACTOR: '1000',
    },
    stdio: ['ignore', output, output],
    detached: true,
  });
  child.unref();
  const pid = child.pid ?? 0;
  writeFileSync(note, JSON.stringify({ port, pid }));
  await until(
    `the service at port ${port} (see extension/e2e/target/service.log)`,
    async () => {
      if (!isRunning(pid)) throw new Error('it ended');
      return (await fetch(`http://127.0.0.1:${port}/q/health/ready`)).ok;
    },
    120_000,
  );
}

/**
 * Starts the service with an empty database.
 * @throws Error that says what to type when it has not been packaged
 */
export async function startService(): Promise<void> {
  if (!existsSync(jar)) throw new Error('The service is not packaged: mvn -pl api package -DskipTests');
  if (existsSync(note)) await stopService();
  rmSync(home, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await launch(await freePort());
}

/**
 * Ends it and waits until it is gone, its database with it.
 * @throws Error when it did not end by itself, but gave up waiting for something
 */
export async function stopService(): Promise<void> {
  const { pid } = noted();
  const before = statSync(log).size;
  if (isRunning(pid)) process.kill(pid, 'SIGTERM');
  await until('the end of the service', async () => !isRunning(pid), 60_000);
  const last = readFileSync(log).subarray(before).toString();
  if (last.includes('Timed out waiting for graceful shutdown'))
    throw new Error(`The service did not end well: ${last}`);
}

/** Starts it again on the same port and the same data. */
export const startServiceAgain = (): Promise<void> => launch(noted().port);
