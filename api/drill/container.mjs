// A container without an engine: the layers of an image in a folder, and what its configuration says started in a chroot of it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { must, until } from './world.mjs';

const run = (command, ...args) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

export class Container {
  /** @param tar as `docker load` takes it */
  constructor(world, tar) {
    this.world = world;
    this.root = join(world.scratch, 'root');
    const image = join(world.scratch, 'image');
    for (const folder of [image, this.root]) mkdirSync(folder);
    run('tar', '-xf', tar, '-C', image);
    const [{ Config, Layers }] = JSON.parse(readFileSync(join(image, 'manifest.json'), 'utf8'));
    this.config = JSON.parse(readFileSync(join(image, Config), 'utf8')).config;
    const quietly = '--warning=no-unknown-keyword';
    for (const layer of Layers) run('tar', quietly, '-xpf', join(image, layer), '-C', this.root);
    this.env = [...(this.config.Env ?? [])];
    if (!existsSync(join(this.root, 'usr'))) this.lendBase();
    for (const place of ['proc', 'dev', 'tmp']) mkdirSync(join(this.root, place), { recursive: true });
    run('chmod', '1777', join(this.root, 'tmp'));
    for (const [name, minor] of Object.entries({ null: '3', zero: '5', random: '8', urandom: '9' })) {
      run('mknod', '-m', '666', join(this.root, 'dev', name), 'c', '1', minor);
    }
  }

  /** An image on an empty base gets this machine's programs and Java, where a real base has its own. */
  lendBase() {
    for (const link of ['bin', 'lib', 'lib64']) symlinkSync(`usr/${link}`, join(this.root, link));
    for (const place of ['/usr', '/etc']) this.lend(place);
    this.env.push(`PATH=${dirname(run('which', 'java').trim())}`);
  }

  /** To read only; seen in the drill's own namespace of mounts and nowhere else. */
  lend(place) {
    mkdirSync(join(this.root, place));
    run('mount', '--bind', '-o', 'ro', place, join(this.root, place));
  }

  /** The entrypoint as the image's user, as process 1, with the image's variables and these. */
  async start(more) {
    const { User, Entrypoint } = this.config;
    const env = [...this.env, ...Object.entries(more).map(([name, value]) => `${name}=${value}`)];
    const inside = [`--userspec=${User}`, this.root, '/usr/bin/env', '-i', ...env, ...Entrypoint];
    const own = ['--pid', '--fork', '--kill-child', `--mount-proc=${join(this.root, 'proc')}`];
    this.child = this.world.start('container', 'unshare', [...own, 'chroot', ...inside]);
    await until('the container to have a process', () => this.pid() !== undefined);
  }

  /** Of the process that is number 1 inside. */
  pid() {
    const { pid } = this.child;
    const [first] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return first && Number(first);
  }

  /** Who it runs as: ids of user and group. */
  user() {
    const status = readFileSync(`/proc/${this.pid()}/status`, 'utf8');
    return ['Uid', 'Gid'].map((name) => status.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))[1]).join(':');
  }

  log() {
    return readFileSync(join(this.world.scratch, 'container.log'), 'utf8');
  }

  /** As `docker stop` does. @returns how it ended */
  async stop() {
    process.kill(this.pid(), 'SIGTERM');
    const code = await this.child.ended;
    must(this.child.signalCode === null, `the container was ended by ${this.child.signalCode}`);
    return code;
  }
}
