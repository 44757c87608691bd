// What a drill has around it: a folder, processes of its own, and patience.
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const jar = process.env.OKOLO_SERVICE_JAR ?? join(root, 'api/target/quarkus-app/quarkus-run.jar');
export const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** Names the folder of a drill that goes on in namespaces of its own. */
export const inside = 'OKOLO_DRILL_INSIDE';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends the drill with this message unless it holds. */
export function must(holds, message) {
  if (!holds) throw new Error(message);
}

/** Asks again until it is so; whatever goes wrong meanwhile means "not yet". Far longer than anything should take. */
export async function until(what, done, pause = 100, ms = 300_000) {
  const deadline = Date.now() + ms;
  let last;
  for (;;) {
    const yes = await Promise.resolve()
      .then(done)
      .catch((failure) => {
        last = failure;
        return false;
      });
    if (yes) return yes;
    if (Date.now() > deadline) throw new Error(`${what} took too long${last ? `: ${last.message}` : ''}`);
    await sleep(pause);
  }
}

export async function freePort() {
  return await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The folder and the processes of one drill. */
export class World {
  running = new Set();

  /** @param binaries the folder of mariadbd */
  constructor(name, binaries) {
    this.binaries = binaries;
    const own = join(root, 'api/target/drill', `${name}-${process.pid}`);
    this.scratch = process.env[inside] ?? own;
    mkdirSync(this.scratch, { recursive: true });
  }

  /** Starts a process that writes its log into the folder. */
  start(name, command, args, env = {}) {
    const log = openSync(join(this.scratch, `${name}.log`), 'a');
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', log, log] });
    this.running.add(child);
    child.ended = new Promise((resolve) => {
      child.on('exit', resolve);
      child.on('error', resolve);
    });
    child.ended.then(() => this.running.delete(child));
    return child;
  }

  /** Ends what is still running. The folder with the logs stays when the drill has failed. */
  async close(failed) {
    const all = [...this.running];
    for (const child of all) child.kill('SIGKILL');
    await Promise.all(all.map((child) => child.ended));
    // Inside there may be mounts; whoever is outside does not see them and may remove the folder.
    if (!failed && !process.env[inside]) rmSync(this.scratch, { recursive: true, force: true });
  }
}

/** As pulling the plug is. */
export async function kill(child, signal = 'SIGKILL') {
  child.kill(signal);
  await child.ended;
}
