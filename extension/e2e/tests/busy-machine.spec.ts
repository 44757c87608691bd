import { type AptRun, aptGet, takenLock } from '../harness/apt';
import { expect, test } from './world';

const DONE: AptRun = { status: 0, errors: '' };
const LISTS_TAKEN: AptRun = {
  status: 100,
  errors: `E: Could not get lock /var/lib/apt/lists/lock. It is held by process 512 (unattended-upgr)
E: Unable to lock directory /var/lib/apt/lists/
`,
};
const NO_PACKAGE: AptRun = { status: 100, errors: 'E: Unable to locate package chromium-browser\n' };

/** An apt-get that ends like this, run after run. */
function ending(...runs: AptRun[]) {
  return { ask: () => runs.shift() ?? DONE, pace: 1, left: runs };
}

test('the lock and its holder are told', () => {
  expect(takenLock(LISTS_TAKEN)).toBe('/var/lib/apt/lists/lock, held by process 512 (unattended-upgr)');
});

test('a lock whose holder apt does not know is told', () => {
  const errors = 'E: Could not get lock /var/lib/dpkg/lock - open (11: Resource temporarily unavailable)\n';
  expect(takenLock({ status: 100, errors })).toBe('/var/lib/dpkg/lock');
});

test('what is installed waits until nobody else installs', async () => {
  const apt = ending(LISTS_TAKEN, LISTS_TAKEN, DONE);
  expect([await aptGet(['update'], apt), apt.left]).toEqual([true, []]);
});

test('a failure that no lock explains is not tried again', async () => {
  const apt = ending(NO_PACKAGE, DONE);
  expect([await aptGet(['install', 'chromium-browser'], apt), apt.left]).toEqual([false, [DONE]]);
});

test('a lock that is never given back ends the waiting', async () => {
  expect(await aptGet(['update'], { ask: () => LISTS_TAKEN, pace: 1, patience: 0 })).toBe(false);
});
