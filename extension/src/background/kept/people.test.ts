import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonKey } from '../../networks/network';
import { emptyBrowser } from '../../testing/browser';
import { whoIsWho } from '../../testing/who-is-who';
import { type ClientState, People } from './people';

let people: People;

beforeEach(() => {
  emptyBrowser();
  people = new People();
});

function client(clientId: string, version = 1): ClientState {
  return { clientId, statusId: null, ownerId: null, blocked: false, noteCount: 0, nextDue: null, version };
}

describe.each(whoIsWho())('Who is who: $case', ({ known, asked, found }) => {
  it.each([
    ['in their order', (order: number[]) => order],
    ['in the other order', (order: number[]) => order.toReversed()],
    ['twice', (order: number[]) => [...order, ...order]],
  ])('the asked one is found when clients with these profiles are told %s', (_, ordered) => {
    people.put(asked, null);
    for (const index of ordered([...known.keys()])) people.change(client(`${index}`), [known[index] as PersonKey]);
    expect(people.find(asked)?.clientId ?? null).toBe(found === null ? null : `${found}`);
  });
});

describe('Who is known on pages', () => {
  it('stays a client when the service tells the handle as it was typed', () => {
    const seen = { network: 'FACEBOOK', handle: 'anna.orlova' } as const;
    people.put(seen, client('c'));
    people.change(client('c', 2), [{ network: 'FACEBOOK', handle: 'Anna.Orlova' }]);
    expect(people.find(seen)?.version).toBe(2);
  });

  it('becomes the client who took the handle over, whichever of the two is told first', () => {
    const seen = { network: 'VK', handle: 'anna' } as const;
    people.put(seen, client('former'));
    people.change(client('now'), [{ network: 'VK', id: '8', handle: 'anna' }]);
    people.change(client('former', 2), [{ network: 'VK', id: '7' }]);
    expect(people.find(seen)?.clientId).toBe('now');
  });

  it('follows the id to another client', () => {
    const seen = { network: 'VK', id: '7', handle: 'anna' } as const;
    people.put(seen, client('merged'));
    people.change(client('kept'), [{ network: 'VK', id: '7' }]);
    expect(people.find(seen)?.clientId).toBe('kept');
  });
});
