import { describe, expect, it } from 'vitest';
import { nowOf, Selection } from './selection';

const vk = (id?: string, handle?: string) => ({ network: 'VK', ...(id && { id }), ...(handle && { handle }) }) as const;
const names = (selection: Selection) => selection.people.map(({ name }) => name);

describe('A selection', () => {
  it('counts a person once, wherever they stand', () => {
    const selection = new Selection(9);
    selection.set(selection.meet(vk('7'), ''), true);
    selection.set(selection.meet(vk('7', 'ada'), 'Ada'), true);
    expect([selection.size, names(selection)]).toEqual([1, ['Ada']]);
  });

  it('knows by the number who was met by the short name, and the other way round', () => {
    const selection = new Selection(9);
    const byHandle = selection.meet(vk(undefined, 'ada'), 'Ada');
    expect([selection.meet(vk('7', 'ada'), ''), selection.meet(vk('7'), '')]).toEqual([byHandle, byHandle]);
  });

  it('makes one of two who turn out to be one person', () => {
    const selection = new Selection(9);
    selection.set(selection.meet(vk('7'), 'Ada'), true);
    selection.set(selection.meet(vk(undefined, 'ada'), 'Ada M.'), true);
    selection.meet(vk('7', 'ada'), '');
    expect([selection.size, names(selection)]).toEqual([1, ['Ada']]);
  });

  it('counts one who has turned out to be another as that other one', () => {
    const selection = new Selection(9);
    const ghost = selection.meet(vk(undefined, 'ada'), 'Ada M.');
    const real = selection.meet(vk('7'), 'Ada');
    selection.meet(vk('7', 'ada'), '');
    selection.set(ghost, true);
    const selected = [selection.size, names(selection), nowOf(ghost) === real];
    for (const met of selection.selected) selection.set(met, false);
    expect([selected, selection.size]).toEqual([[1, ['Ada'], true], 0]);
  });

  it('takes somebody with another number and the same short name for somebody else', () => {
    const selection = new Selection(9);
    const former = selection.meet(vk('7', 'ada'), 'Ada');
    expect(selection.meet(vk('8', 'ada'), 'Berta')).not.toBe(former);
  });

  it('calls somebody without a name as their address does', () => {
    const selection = new Selection(9);
    selection.set(selection.meet(vk('7', 'ada'), ''), true);
    expect(names(selection)).toEqual(['ada']);
  });

  it('takes no more than it can hold, and again when one has gone', () => {
    const selection = new Selection(2);
    const [one, two, three] = ['1', '2', '3'].map((id) => selection.meet(vk(id), id));
    for (const met of [one, two, three]) if (met) selection.set(met, true);
    expect([names(selection), selection.isFull]).toEqual([['1', '2'], true]);
    if (one && three) {
      selection.set(one, false);
      selection.set(three, true);
    }
    expect(names(selection)).toEqual(['2', '3']);
  });
});
