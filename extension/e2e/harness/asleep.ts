/** A laptop that is shut: its browser stands still while the world goes on. Reads /proc, so it works on Linux. */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function read(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it stands in parentheses, and may hold some itself.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(pid), parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
  } catch (error) {
    // It ended meanwhile.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The browser that has this profile, with all of its processes. */
function processesOf(profile: string): number[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(name) ?? []) : []));
  const met = new Set(
    all.filter(({ command }) => command.includes(`--user-data-dir=${profile}`)).map(({ pid }) => pid),
  );
  for (const { pid, parent } of all.sort((a, b) => a.pid - b.pid)) if (met.has(parent)) met.add(pid);
  return [...met];
}

/**
 * Shuts the laptop with the browser that has this profile.
 * @returns opens it again
 * @throws Error when there is no such browser
 */
export function shutLaptop(profile: string): () => void {
  const stopped = processesOf(profile);
  if (stopped.length === 0) throw new Error(`No browser has the profile ${profile}`);
  for (const pid of stopped) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const pid of stopped) process.kill(pid, 'SIGCONT');
  };
}
