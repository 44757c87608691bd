/** What the benchmark does to a page. */

export interface Load {
  readonly name: string;
  readonly address: URL;
  readonly html: string;
  /** Runs in the page. Self-contained, as text. */
  readonly act: string;
}

const empty = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Load</title><body>${body}<div id="list"></div></body>`;

/** Adds `count` rows, all in one go, or `each` of them in every frame. */
const add = (row: string, count: number, each = count) => `new Promise((done) => {
  const list = document.getElementById('list');
  const row = (n) => ${row};
  let n = 0;
  const some = () => {
    const box = document.createElement('template');
    let html = '';
    for (const end = Math.min(${count}, n + ${each}); n < end; n++) html += row(n + 1000);
    box.innerHTML = html;
    list.append(box.content);
    if (n < ${count}) requestAnimationFrame(some);
    else done(null);
  };
  requestAnimationFrame(some);
})`;

const friend =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is filled in the page
  '`<div class="friends_user_row" id="friends_user_row${n}"><a class="friends_photo" href="/ada${n}x"><img alt="Ada"></a><div class="friends_field friends_field_title"><a href="/ada${n}x">Ada Probe ${n}</a></div><a class="friends_field_act" href="/im?sel=${n}">Write</a></div>`';

const member =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is filled in the page
  '`<div role="listitem"><div><a role="link" aria-hidden="true" tabindex="-1" href="/groups/2000000000000001/user/1000000000${n + 10000}/"><svg width="40" height="40"></svg></a></div><div><span><a role="link" tabindex="0" href="/groups/2000000000000001/user/1000000000${n + 10000}/">Ada Probe ${n}</a></span></div><div role="button">Add</div></div>`';

/** Numbers and times change all the time, without anybody coming or going. */
const tick = `new Promise((done) => {
  const list = document.getElementById('list');
  let frame = 0;
  const next = () => {
    for (let n = 0; n < 50; n++) list.insertAdjacentHTML('beforeend', '<p><span>' + n + ' minutes ago</span></p>');
    if (++frame < 100) requestAnimationFrame(next);
    else done(null);
  };
  requestAnimationFrame(next);
})`;

/** Rows change: something small comes to one of them, and with every fifth change a person comes. */
const change = `new Promise((done) => {
  const list = document.getElementById('list');
  let n = 0;
  const some = () => {
    for (const end = n + 50; n < end; n++) {
      const row = list.children[(n * 7) % 2000];
      if (n % 5 > 0) row.append(document.createElement('span'));
      else list.insertAdjacentHTML('beforeend', '<p><a href="/id' + (500000 + n) + '">Ada Later ' + n + '</a></p>');
    }
    if (n < 5000) requestAnimationFrame(some);
    else done(null);
  };
  requestAnimationFrame(some);
})`;

const vk = new URL('https://vk.com/friends');
const facebook = new URL('https://www.facebook.com/groups/2000000000000001/members');

export const loads: readonly Load[] = [
  { name: 'VK, 2,000 friends at once', address: vk, html: empty(''), act: add(friend, 2000) },
  { name: 'VK, 2,000 friends, 50 a frame', address: vk, html: empty(''), act: add(friend, 2000, 50) },
  {
    name: 'Facebook, 2,000 members at once',
    address: facebook,
    html: empty('<div role="main"></div>'),
    act: add(member, 2000),
  },
  {
    name: 'VK, 2,000 friends and 5,000 changes',
    address: vk,
    html: empty(''),
    act: `${add(friend, 2000)}.then(() => ${change})`,
  },
  { name: 'VK, 5,000 changes without people', address: vk, html: empty(''), act: tick },
];
