import { beforeEach, expect, it } from 'vitest';
import { OnDemand } from './on-demand';

/** A part that notes what is asked of it, loaded when the test says so. */
class Part {
  readonly asked: string[] = [];
}

let loads: number;
let errors: unknown[];
let controller: AbortController;
let arrive: (module: { Part: typeof Part }) => void;
let fail: (error: Error) => void;
let part: OnDemand<{ Part: typeof Part }, Part>;

beforeEach(() => {
  loads = 0;
  errors = [];
  controller = new AbortController();
  const load = () => {
    loads++;
    return new Promise<{ Part: typeof Part }>((resolve, reject) => {
      arrive = resolve;
      fail = reject;
    });
  };
  part = new OnDemand(
    load,
    (module) => new module.Part(),
    controller.signal,
    (error) => errors.push(error),
  );
});

const ask = (what: string) => part.use(({ asked }) => asked.push(what));

it('Nothing is loaded before it is wanted', () => {
  expect([part.now, loads]).toEqual([null, 0]);
});

it('What is asked while it is loaded is done in its order', async () => {
  ask('open');
  ask('close');
  part.useIfWanted(({ asked }) => asked.push('name'));
  arrive({ Part });
  expect((await part.get()).asked).toEqual(['open', 'close', 'name']);
  expect(loads).toBe(1);
});

it('What is asked once it is there is done at once', async () => {
  ask('open');
  arrive({ Part });
  const { asked } = await part.get();
  ask('close');
  expect(asked).toEqual(['open', 'close']);
});

it('What needs to be done only to something that is there loads nothing', () => {
  part.useIfWanted(({ asked }) => asked.push('close'));
  expect(loads).toBe(0);
});

it('After the end nothing is made, nothing done and nothing reported', async () => {
  ask('open');
  controller.abort();
  arrive({ Part });
  await expect(part.get()).rejects.toThrow();
  expect([part.now, errors]).toEqual([null, []]);
});

it('A part that did not come is reported, and loaded again when it is wanted again', async () => {
  ask('open');
  fail(new Error('gone'));
  await expect.poll(() => errors).toHaveLength(1);
  ask('close');
  arrive({ Part });
  expect((await part.get()).asked).toEqual(['close']);
});
