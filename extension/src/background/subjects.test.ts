import { expect, it } from 'vitest';
import { emptyBrowser } from '../testing/browser';
import { Subjects } from './subjects';

const subject = (name: string) => ({ person: { network: 'VK', id: '7' }, name, link: '', quote: '' }) as const;

it('Whoever was set while an older one was being read stands: the older one is not told after them', async () => {
  emptyBrowser();
  const subjects = new Subjects();
  await subjects.set(1, subject('Ada'));
  const late = subjects.unlessSet(1);
  await subjects.set(1, subject('Ben'));
  expect([await late, (await subjects.unlessSet(1))?.name]).toEqual([null, 'Ben']);
});

it('Somebody set for another tab changes nothing', async () => {
  emptyBrowser();
  const subjects = new Subjects();
  await subjects.set(1, subject('Ada'));
  const read = subjects.unlessSet(1);
  await subjects.set(2, subject('Ben'));
  expect((await read)?.name).toBe('Ada');
});
