import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser } from '../../testing/browser';
import { Drafts } from './drafts';

let sender: string;

beforeEach(() => {
  emptyBrowser();
  sender = 'https://crm.example m1';
});

/** As after the end of the worker: all that is known lies in the browser's storage. */
const newWorker = () => new Drafts(async () => sender);

const keptTexts = async () =>
  Object.keys(await chrome.storage.local.get(null)).filter((name) => name.startsWith('draft '));

describe('A half-written text', () => {
  it('is there after the worker has died', async () => {
    await newWorker().write('note:c1', 'Half a thought');
    expect(await newWorker().read('note:c1')).toBe('Half a thought');
  });

  it('stays with its person', async () => {
    const drafts = newWorker();
    await drafts.write('note:c1', 'About Ada');
    await drafts.write('note:c2', 'About Ben');
    expect([await drafts.read('note:c1'), await drafts.read('note:c2')]).toEqual(['About Ada', 'About Ben']);
  });

  it('is the last one that was typed', async () => {
    const drafts = newWorker();
    await Promise.all(['W', 'Wa', 'Wax'].map((text) => drafts.write('note:c1', text)));
    expect(await newWorker().read('note:c1')).toBe('Wax');
  });

  it('that was emptied leaves nothing behind', async () => {
    const drafts = newWorker();
    await drafts.write('note:c1', 'Half a thought');
    await drafts.write('note:c1', '');
    expect(await keptTexts()).toEqual([]);
  });

  it('is not shown to another manager, nor kept for the first one', async () => {
    await newWorker().write('note:c1', 'Half a thought');
    sender = 'https://crm.example m2';
    expect(await newWorker().read('note:c1')).toBe('');
    expect(await keptTexts()).toEqual([]);
  });

  it('is gone after signing out', async () => {
    const drafts = newWorker();
    await drafts.write('note:c1', 'Half a thought');
    await drafts.forget();
    expect([await drafts.read('note:c1'), await keptTexts()]).toEqual(['', []]);
  });

  it('is not kept while nobody is connected', async () => {
    sender = '';
    await newWorker().write('note:c1', 'Half a thought');
    expect(await keptTexts()).toEqual([]);
  });
});

describe('Of many half-written texts', () => {
  it('the one left longest ago goes, with its text', async () => {
    const drafts = newWorker();
    for (let n = 0; n < 61; n++) await drafts.write(`note:c${n}`, 'Half a thought');
    expect([await drafts.read('note:c0'), await drafts.read('note:c1')]).toEqual(['', 'Half a thought']);
    expect(await keptTexts()).toHaveLength(60);
  });
});
