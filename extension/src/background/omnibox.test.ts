import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundClient, SearchAnswer } from '../messages/search';
import { emptyBrowser } from '../testing/browser';
import { escapeXml, Omnibox } from './omnibox';

beforeEach(() => void emptyBrowser());

const ID = '01a22684-8515-772a-ad31-b37e835e34c3';

const client = (name: string, text = ''): FoundClient => ({
  clientId: ID,
  name,
  look: { shape: 'CIRCLE', color: '#1c7ed6', letter: 'N' },
  caption: 'New',
  owner: 'colleague',
  ownerName: 'Lev',
  blocked: false,
  hasConversation: true,
  parts: text ? [{ part: 'NOTE', text, marks: [] }] : [],
});

const answer = (...clients: FoundClient[]): SearchAnswer => ({ clients, complete: true });

function addressBar(find: (words: string) => Promise<SearchAnswer>) {
  const done: string[] = [];
  const omnibox = new Omnibox({
    find,
    openClient: async (id) => void done.push(`client ${id}`),
    openSearch: async (words) => void done.push(`search ${words}`),
    language: async () => 'en',
  });
  const suggested: string[][] = [];
  const type = (words: string) =>
    omnibox.changed(words, (all) => void suggested.push(all.map(({ description }) => description)));
  return { omnibox, done, suggested, type };
}

describe('the address bar', () => {
  it('suggests clients with their status, owner, and where the words stand', async () => {
    const { type, suggested } = addressBar(async () => answer(client('Anna', 'Asked for\nthe price list')));
    await type('price');
    expect(suggested).toEqual([['Anna — New, Lev — Asked for the price list']]);
  });

  it('says in Chromium what would break its XML', async () => {
    const { type, suggested } = addressBar(async () => answer(client('A & <B>\u0001 "C"')));
    await type('a');
    expect(suggested[0]?.[0]).toContain('A &amp; &lt;B&gt; &quot;C&quot;');
  });

  it('says in Firefox what stands there', async () => {
    emptyBrowser('moz-extension');
    const { type, suggested } = addressBar(async () => answer(client('A & <B>')));
    await type('a');
    expect(suggested[0]?.[0]).toContain('A & <B>');
  });

  it('drops an answer that comes after the next question', async () => {
    let answerLate = (_: SearchAnswer) => {};
    const late = new Promise<SearchAnswer>((resolve) => {
      answerLate = resolve;
    });
    const { type, suggested } = addressBar((words) => (words === 'a' ? late : Promise.resolve(answer(client('Ann')))));
    const first = type('a');
    await type('an');
    answerLate(answer(client('Abel')));
    await first;
    expect(suggested).toEqual([[expect.stringContaining('Ann')]]);
  });

  it('opens the client that was chosen', async () => {
    const { omnibox, done } = addressBar(async () => answer());
    await omnibox.entered(`Anna · Maria · ${ID}`);
    expect(done).toEqual([`client ${ID}`]);
  });

  it('opens the best answer to words that were typed to the end', async () => {
    const { omnibox, done } = addressBar(async () => answer(client('Anna')));
    await omnibox.entered('anna');
    expect(done).toEqual([`client ${ID}`]);
  });

  it('shows the search when nobody is found, or nobody answers', async () => {
    const { omnibox, done } = addressBar(() => Promise.reject(new Error('down')));
    await omnibox.entered('who');
    expect(done).toEqual(['search who']);
  });
});

it('Half a character cannot be XML and is left out', () => {
  expect(escapeXml('a\ud83db😀')).toBe('ab😀');
});
