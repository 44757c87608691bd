/**
 * Debian's packages on a machine that is busy: fresh cloud machines update themselves at the start and hold apt's locks for
 * minutes. apt itself can wait for one of its locks only (`DPkg::Lock::Timeout`; apt 2.6.1 gives up at once when those of its
 * lists or its archives are taken), and says nothing while it does. So whoever finds one taken says who has it and asks again.
 */
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** How a run of apt-get ended: its exit code, or null when it was ended or never began, and what it wrote of errors. */
export interface AptRun {
  readonly status: number | null;
  readonly errors: string;
}

export interface AptOptions {
  /** Runs apt-get once with these arguments. */
  readonly ask?: (args: readonly string[]) => AptRun;
  /** The longest to wait for others, in milliseconds. */
  readonly patience?: number;
  /** How long to wait before asking again, in milliseconds. */
  readonly pace?: number;
}

/** What apt says, in the C locale, of a lock that somebody else has. */
const TAKEN = /^E: Could not get lock (?<lock>\S+?)\.?(?: It is held by (?<holder>process .+)| - open .+)?$/m;

/** The lock that stopped this run and who has it, in words; null when it was stopped by nobody's lock. */
export function takenLock({ status, errors }: AptRun): string | null {
  const taken = status === 0 ? undefined : TAKEN.exec(errors)?.groups;
  if (!taken) return null;
  return taken.holder ? `${taken.lock}, held by ${taken.holder}` : `${taken.lock}`;
}

/**
 * Runs apt-get, and again as long as somebody else's lock stops it; any other failure is final and shown.
 * @param args what stands behind `apt-get`
 * @returns whether apt-get did what it was told
 */
export async function aptGet(args: readonly string[], options: AptOptions = {}): Promise<boolean> {
  const { ask = runApt, patience = 15 * 60_000, pace = 3_000 } = options;
  const end = Date.now() + patience;
  let told: string | null = null;
  while (true) {
    const run = ask(args);
    const lock = takenLock(run);
    if (!lock || Date.now() >= end) {
      if (run.status !== 0) console.error(run.errors.trimEnd());
      return run.status === 0;
    }
    if (lock !== told) console.log(`apt-get waits for another installation on this machine: ${lock}`);
    told = lock;
    await pause(pace);
  }
}

function runApt(args: readonly string[]): AptRun {
  const run = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: 10 * 60_000,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  });
  return { status: run.status, errors: run.error ? `apt-get: ${run.error.message}` : run.stderr };
}
