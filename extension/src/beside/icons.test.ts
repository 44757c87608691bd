// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as en } from '../catalogues/en.json';
import { page as ru } from '../catalogues/ru.json';
import type { Mark, MarkAnswer } from '../messages/mark';
import type { Network, PersonKey, Place } from '../networks/network';
import { until } from '../testing/browser';
import { plainNetwork } from '../testing/plain-network';
import { Icons } from './icons';

/** The caption of the status is the client's id here, so that a label says who they are. */
const mark = (clientId: string): Mark => ({
  ...{ clientId, shape: 'CIRCLE', color: '#112233', letter: 'N', caption: clientId, owner: 'nobody', ownerName: '' },
  ...{ blocked: false, noteCount: 0, nextDue: null },
});

const PLACE = { panelSide: 'right', panelPlace: 'page' } as const;
let controller: AbortController;
let icons: Icons;
let asked: string[];

/** Everybody with an even number is a client. */
function answer(people: readonly PersonKey[]): Promise<MarkAnswer[]> {
  asked.push(...people.map((person) => person.id ?? ''));
  return Promise.resolve(people.map(({ id }) => (Number(id) % 2 === 0 ? mark(`c${id}`) : null)));
}

function start(network: Network = plainNetwork): void {
  icons = new Icons(
    {
      network,
      askMarks: answer,
      onError: (error) => {
        throw error;
      },
      onMutation: () => {},
      signal: controller.signal,
    },
    { ...PLACE, language: 'en', words: en, connected: true, hidden: { VK: [], FACEBOOK: [] } },
  );
}

const row = (id: number) => `<div class="row"><a class="person" href="/id${id}">Person ${id}</a></div>`;
const link = (id: number) => document.querySelector(`a[href="/id${id}"]`) as HTMLAnchorElement;
const labels = () => [...icons.all()].flatMap((spot) => spot.icon?.label ?? []);
const looks = () => labels().map((label) => label.split(' · ')[0]);
const hosts = () => document.querySelectorAll('span');
const hostBeside = (id: number) => link(id).nextElementSibling;

beforeEach(() => {
  controller = new AbortController();
  asked = [];
  document.body.innerHTML = '';
});
afterEach(() => controller.abort());

describe('the icons', () => {
  it('stand beside clients and not beside strangers', async () => {
    document.body.innerHTML = row(1) + row(2) + row(4);
    start();
    await until(() => looks().length === 2);
    expect([hostBeside(1), hostBeside(2)?.tagName]).toEqual([null, 'SPAN']);
  });

  it('tell the page nothing: their elements have no attributes and no content', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => looks().length === 1);
    const host = hostBeside(2);
    expect([host?.attributes.length, host?.childNodes.length, host?.shadowRoot]).toEqual([0, 0, null]);
  });

  it('come for people who are added later', async () => {
    document.body.innerHTML = '<main></main>';
    start();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', row(6));
    await until(() => looks().length === 1);
    expect(looks()).toEqual(['c6']);
  });

  it('change with the person when a row is given to another client', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => looks().length === 1);
    link(2).setAttribute('href', '/id4');
    await until(() => looks()[0] === 'c4');
    expect(hosts()).toHaveLength(1);
  });

  it.each([
    ['its text', () => document.querySelector('b')?.firstChild?.replaceWith('Four')],
    [
      'the letters of its text',
      () => Object.assign(document.querySelector('b')?.firstChild ?? {}, { nodeValue: 'Four' }),
    ],
    ['its picture', () => document.querySelector('img')?.setAttribute('src', 'data:,4')],
  ])('change with the person when a row shows another one by nothing but %s', async (_, reuse) => {
    document.body.innerHTML = '<p><a class="person" href="/ada" data-who="2"><img src="data:,2"><b>Two</b></a></p>';
    const whoOf = (anchor: Element): PersonKey => ({ network: 'VK', id: anchor.getAttribute('data-who') ?? '' });
    start({
      ...plainNetwork,
      read: () => ({
        places: [...document.querySelectorAll('.person')].map((anchor) => ({
          ...{ person: whoOf(anchor), name: '', anchor, slot: 'after', surface: 'link' },
        })),
        pairs: [],
      }),
    });
    await until(() => looks()[0] === 'c2');
    document.querySelector('a')?.setAttribute('data-who', '4');
    reuse();
    await until(() => looks()[0] === 'c4');
    expect(hosts()).toHaveLength(1);
  });

  it('go when a row is given to a stranger', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => looks().length === 1);
    link(2).setAttribute('href', '/id3');
    await until(() => hosts().length === 0);
    expect(looks()).toEqual([]);
  });

  it('go when a row is given to nobody', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => looks().length === 1);
    link(2).setAttribute('href', '/club5');
    await until(() => hosts().length === 0);
    expect([...icons.all()]).toEqual([]);
  });

  it('come back when the page throws them out', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => hosts().length === 1);
    hosts()[0]?.remove();
    await until(() => hosts().length === 1);
    expect(hostBeside(2)?.tagName).toBe('SPAN');
  });

  it('do not fight a page that throws them out for ever', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => hosts().length === 1);
    let thrownOut = 0;
    const page = new MutationObserver(() => {
      for (const host of hosts()) {
        host.remove();
        thrownOut++;
      }
    });
    page.observe(document.body, { childList: true, subtree: true });
    hosts()[0]?.remove();
    await new Promise((resolve) => setTimeout(resolve, 700));
    page.disconnect();
    expect(thrownOut).toBeLessThan(7);
  });

  it('leave nothing behind where the name has left the page', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => hosts().length === 1);
    link(2).remove();
    await until(() => hosts().length === 0);
    expect([...icons.all()]).toEqual([]);
  });

  it('leave nothing behind when they are switched off', async () => {
    const before = row(2) + row(4);
    document.body.innerHTML = before;
    start();
    await until(() => hosts().length === 2);
    controller.abort();
    expect(document.body.innerHTML).toBe(before);
  });

  it('do not come back after they were switched off', async () => {
    start();
    controller.abort();
    document.body.insertAdjacentHTML('beforeend', row(2));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(hosts()).toHaveLength(0);
  });

  it('ask for everybody once, however often they are shown', async () => {
    document.body.innerHTML = row(2) + row(2) + row(2);
    start();
    await until(() => looks().length === 3);
    expect(asked).toEqual(['2']);
  });

  it('change at once when the background tells of a change', async () => {
    document.body.innerHTML = row(3);
    start();
    await until(() => asked.length === 1);
    icons.known.change([{ keys: [{ network: 'VK', id: '3' }], mark: mark('c3') }]);
    await until(() => looks().length === 1);
    expect(looks()).toEqual(['c3']);
  });

  it('say the same in another language when it changes', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => labels()[0] === "c2 · nobody's client");
    icons.restate({ ...PLACE, language: 'ru', words: ru, connected: true, hidden: { VK: [], FACEBOOK: [] } });
    await until(() => labels()[0] === 'c2 · ничей клиент');
    expect(hosts()).toHaveLength(1);
  });

  it('stand at no place of a kind that is switched off, and come back when it is switched on', async () => {
    document.body.innerHTML = row(2);
    start();
    await until(() => looks().length === 1);
    icons.restate({ ...PLACE, language: 'en', words: en, connected: true, hidden: { VK: ['link'], FACEBOOK: [] } });
    await until(() => looks().length === 0);
    icons.restate({ ...PLACE, language: 'en', words: en, connected: true, hidden: { VK: [], FACEBOOK: ['link'] } });
    await until(() => looks().length === 1);
  });

  it('offer to add a stranger in the head of what is open, also when it comes later', async () => {
    document.body.innerHTML = row(7);
    start({
      ...plainNetwork,
      openPerson: () => ({ person: { network: 'VK', id: '7' }, name: 'Seven' }),
      read: (...whole) => {
        const reading = plainNetwork.read(...whole);
        const surfaceOf = ({ anchor, surface }: Place) => (anchor.closest('h1') ? 'open-dialog' : surface);
        return { ...reading, places: reading.places.map((place) => ({ ...place, surface: surfaceOf(place) })) };
      },
    });
    await until(() => looks().length === 1);
    document.body.insertAdjacentHTML('beforeend', '<h1><a class="person" href="/id7">Seven</a></h1>');
    await until(() => document.querySelector('h1 span') !== null);
    await until(() => looks().length === 1);
    expect(looks()).toEqual(['Add to Okolo as a client']);
  });

  it('offer to add a stranger only where their page is open, and once', async () => {
    document.body.innerHTML = `<h1><a class="person" href="/id7">Seven</a></h1>${row(7)}${row(9)}`;
    start();
    await until(() => looks().length === 1);
    expect([looks(), document.querySelector('h1 span') !== null]).toEqual([['Add to Okolo as a client'], true]);
  });
});
