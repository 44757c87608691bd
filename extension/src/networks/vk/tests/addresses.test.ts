// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vk } from '../adapter';
import { people } from './reading';

/** Links that name somebody for certain or where a row of friends vouches for the handle. */
const row = (href: string) =>
  `<div class="people_cell"><div class="people_cell_name"><a href="${href}">Ada</a></div></div>`;

describe('an address of VK', () => {
  it.each([
    ['/id1', '1/'],
    ['https://vk.com/id4999999999', '4999999999/'],
    ['https://vk.ru/id9007199254740993', '9007199254740993/'],
    ['http://m.vk.com/id77?from=post', '77/'],
    ['//m.vk.ru/id77/', '77/'],
    ['http://new.vk.com/id77', '77/'],
    ['/ada.love_lace', '/ada.love_lace'],
    ['/1rodion', '/1rodion'],
    ['https://vk.com/Ada?ref=search', '/ada'],
    ['/%61da', '/ada'],
    ['/call911', '/call911'],
  ])('%s names a person', (href, expected) => {
    expect(people(row(href))).toEqual([expected]);
  });

  it.each([
    ['/club1'],
    ['/public25'],
    ['/event25'],
    ['/wall1_77'],
    ['/wall-1_77?reply=88'],
    ['/photo1_2'],
    ['/albums1'],
    ['/album1_0'],
    ['/write1'],
    ['/gifts1'],
    ['/tag1'],
    ['/topic-1_2'],
    ['/app123#page'],
    ['/feed'],
    ['/im?sel=1'],
    ['/mini_apps'],
    ['/away.php?to=https%3A%2F%2Fvk.com%2Fid1'],
    ['/ada?act=info'],
    ['/ada?w=wall1_2'],
    ['/ada/photos'],
    ['/ada#'],
    ['#'],
    [''],
    ['javascript:void(0)'],
    ['mailto:ada@example.org'],
    ['https://example.org/id1'],
    ['https://vk.com.example.org/id1'],
    ['/%E0%A4%A'],
    ['/id0'],
    ['/12345'],
    ['/index.html'],
    ['/'],
    ['http://[broken'],
  ])('%s names nobody', (href) => {
    expect(people(row(href))).toEqual([]);
  });

  it('is read relative to the practice pages too', () => {
    expect(people(row('/practice/vk/id5'), 'http://localhost:8080/practice/vk/friends')).toEqual(['5/']);
  });

  it('belongs to VK on its hosts and its practice pages only', () => {
    const here = ['https://vk.com/', 'https://m.vk.ru/feed', 'http://127.0.0.1:81/practice/vk/im'];
    const elsewhere = [
      'https://vk.com.example.org/',
      'http://localhost/practice/vkontakte',
      'http://localhost/vk',
      'ftp://vk.com/',
    ];
    expect(here.map((address) => vk.isHere(new URL(address)))).toEqual([true, true, true]);
    expect(elsewhere.map((address) => vk.isHere(new URL(address)))).toEqual([false, false, false, false]);
  });

  it('of a profile is made from the id, else from the handle', () => {
    expect(vk.profileUrl({ network: 'VK', id: '7', handle: 'ada' })).toBe('https://vk.com/id7');
    expect(vk.profileUrl({ network: 'VK', handle: 'ada.l' })).toBe('https://vk.com/ada.l');
  });
});
