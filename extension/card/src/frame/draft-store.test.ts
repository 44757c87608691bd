import { expect, it } from 'vitest';
import { DraftStore, draftsInMemory } from './draft-store';

/** A promise that the test keeps when it likes. */
function answerToCome<T>() {
  let give!: (value: T) => void;
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}

it('A text that is sent leaves its field at once, and is kept until it has arrived', async () => {
  const drafts = draftsInMemory();
  const store = new DraftStore(drafts);
  store.set('a', 'Wants 40 candles');
  const answer = answerToCome<boolean>();
  const sending = store.handOver('a', () => answer.promise);
  expect([store.get('a'), await drafts.read('a')]).toEqual(['', 'Wants 40 candles']);
  answer.give(true);
  await sending;
  expect(await drafts.read('a')).toBe('');
});

it('A text that could not be sent comes back before what was typed meanwhile', async () => {
  const store = new DraftStore(draftsInMemory());
  store.set('a', 'Wants 40 candles');
  await store.handOver('a', async () => {
    store.set('a', 'By Friday');
    return false;
  });
  expect(store.get('a')).toBe('Wants 40 candles\nBy Friday');
});

it('What is typed while the text before it is on its way stays', async () => {
  const store = new DraftStore(draftsInMemory());
  store.set('a', 'Wants 40 candles');
  await store.handOver('a', async () => {
    store.set('a', 'By Friday');
    return true;
  });
  expect(store.get('a')).toBe('By Friday');
});

it('What was typed before the kept text arrived wins over it', async () => {
  const drafts = draftsInMemory();
  await drafts.write('a', 'kept');
  const store = new DraftStore(drafts);
  const loading = store.load('a');
  store.set('a', 'typed');
  await loading;
  expect(store.get('a')).toBe('typed');
});

it('A text begun under another key of the same person goes on under the new one', async () => {
  const drafts = draftsInMemory();
  await drafts.write('stranger:VK/lada', 'Half a thought');
  const store = new DraftStore(drafts);
  await store.load('note:c', ['stranger:VK/7', 'stranger:VK/lada']);
  expect([store.get('note:c'), await drafts.read('stranger:VK/lada')]).toEqual(['Half a thought', '']);
});

it('A stranger’s note on its way to the service is not begun again in the new card', async () => {
  const store = new DraftStore(draftsInMemory());
  store.set('stranger:VK/7', 'Asked about candles');
  await store.handOver('stranger:VK/7', async () => {
    await store.load('note:c', ['stranger:VK/7']);
    return true;
  });
  expect(store.get('note:c')).toBe('');
});
