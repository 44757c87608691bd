import { describe, expect, it } from 'vitest';
import type { HealthView } from '../messages/health';
import type { KeptItem } from '../messages/inventory';
import type { ConnectionView, Settings } from '../messages/protocol';
import { FIRST_SETTINGS } from './kept/settings';
import { type ReportFacts, reportOf } from './report';

const ME = { manager: { id: 'm1', name: 'Olga Probe' }, project: { name: 'Probe' } } as unknown as ConnectionView['me'];
const HEALTH: HealthView = {
  network: 'VK',
  people: 12,
  clients: 3,
  surfaces: { comment: 9, 'profile-header': 3 },
  trouble: 'none',
  revision: '2026-11-29',
  adapter: 'service',
  at: 1_000_000,
};
const FACTS: ReportFacts = {
  version: '0.1.0',
  browser: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  connection: {
    state: 'connected',
    server: 'https://crm.example.org',
    me: ME,
    readOnly: false,
    outbox: [{ id: 'w1', action: 'addNote', clientId: 'c1', about: 'Zarina', state: 'refused', text: 'Secret price' }],
    elsewhere: 2,
  },
  settings: { ...FIRST_SETTINGS, off: ['FACEBOOK'], hidden: ['VK lists'] },
  health: [HEALTH],
  kept: [{ name: 'people', count: 40, bytes: 5000 }],
  refusedAdapters: 0,
  now: 1_180_000,
};

/** Puts a word into the place of every text, and of every name of a property, wherever it stands. */
function hostile<T>(value: T, word: string): T {
  if (typeof value === 'string') return word as T;
  if (Array.isArray(value)) return value.map((one) => hostile(one, word)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, hostile(one, word)]);
  return { ...Object.fromEntries(entries), [word]: word } as T;
}

const WORDS = [
  'Zarina Made-Up',
  'id123456789',
  '123456789',
  'https://vk.com/zarina.madeup?w=1',
  '2026-11-29 Zarina',
  '0.1.0-Zarina',
  'Chrome/Zarina',
  'zarina@example.org',
  '__proto__',
  'Зарина Придуманная',
];
/** What would tell of somebody or something, of all these words. */
const TELLING = /Zarina|madeup|123456789|vk\.com|example|Зарина|proto/i;

describe('The report', () => {
  it('tells structure and numbers', () => {
    expect(JSON.parse(reportOf(FACTS))).toMatchObject({
      okolo: '0.1.0',
      browser: 'Chrome/156',
      connection: { state: 'connected' },
      outbox: { 'addNote refused': 1, elsewhere: 2 },
      settings: { off: ['FACEBOOK'], hidden: ['VK lists'] },
      networks: [{ network: 'VK', people: 12, surfaces: { comment: 9 }, adapter: 'service', minutesAgo: 3 }],
      kept: { people: [40, 5000] },
    });
  });

  it('tells nothing of people, texts and the service', () => {
    expect(reportOf(FACTS)).not.toMatch(/Olga|Probe|Zarina|Secret|crm|c1|w1|m1/);
  });

  it.each(WORDS)('tells nothing whatever stands in place of every text: %s', (word) => {
    expect(reportOf(hostile(FACTS, word))).not.toMatch(TELLING);
  });

  it('tells nothing of what stands in place of numbers', () => {
    const lies = { people: 'Zarina', clients: { Zarina: 1 }, at: 'Zarina' } as unknown as Partial<HealthView>;
    const kept = [{ name: 'people', count: 'Zarina', bytes: ['Zarina'] }] as unknown as readonly KeptItem[];
    const health = [
      { ...HEALTH, ...lies, surfaces: { Zarina: 1, comment: 'Zarina' } as unknown as HealthView['surfaces'] },
    ];
    const on = 'Zarina' as unknown as Settings['on'];
    const report = reportOf({ ...FACTS, health, kept, settings: { ...FACTS.settings, on } });
    expect(report).not.toMatch(TELLING);
  });

  it('counts surfaces that have no name of ours as others', () => {
    const { networks } = JSON.parse(reportOf({ ...FACTS, health: [{ ...HEALTH, surfaces: { Zarina: 2, Ben: 1 } }] }));
    expect(networks[0].surfaces).toEqual({ other: 3 });
  });
});
