// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../adapter';
import { found, PICTURE, pageOf, people } from './reading';

const ADA = '100000000000031';
const BO = '100000000000032';
const SELF = '100000000000099';
const data = (value: unknown) => `<script type="application/json" data-sjs>${JSON.stringify(value)}</script>`;
const row = (thread: string, current = '') =>
  `<div role="row"><div role="gridcell"><a role="link" ${current} href="/messages/e2ee/t/${thread}/">${PICTURE}<span dir="auto">Ada</span></a></div></div>`;
const list = (...threads: string[]) => `<div role="grid">${threads.map((thread) => row(thread)).join('')}</div>`;

describe('encrypted conversations', () => {
  it.each([
    ['verifyHybridThreadExists', ['7777700001', ADA]],
    ['updateThreadAuthorityAndMappingWithOTIDFromJID', [ADA, '7777700001']],
  ])('are with whom the page’s data say (%s)', (name, numbers) => {
    const calls = { require: [[5, name, ...numbers.map((number) => [19, number])]] };
    expect(people(data(calls) + list('7777700001', '7777700002'), '/messages/')).toEqual([`${ADA}/`]);
    expect(people(data({ payload: JSON.stringify(calls) }) + list('7777700001'), '/messages/')).toEqual([`${ADA}/`]);
  });

  it('of members leave out who is in all of them, and nobody is told of a group', () => {
    const member = (thread: string, person: string) => ['addParticipantIdToGroupThread', thread, person];
    const calls = [
      member('7777700001', ADA),
      member('7777700001', SELF),
      member('7777700002', BO),
      member('7777700002', SELF),
      ...[ADA, BO, SELF].map((person) => member('7777700003', person)),
    ];
    const page = data(calls) + list('7777700001', '7777700002', '7777700003');
    expect(people(page, '/messages/')).toEqual([`${ADA}/`, `${BO}/`]);
  });

  it('learn nothing from what somebody wrote', () => {
    const written = JSON.stringify(['verifyHybridThreadExists', '7777700001', ADA]);
    expect(people(data({ text: written, body: [written] }) + list('7777700001'), '/messages/')).toEqual([]);
  });

  it('show the person of the open one in its row too', () => {
    const head = `<div role="main"><a role="link" aria-label="Ada" href="/${ADA}/"><h2>Ada</h2></a></div>`;
    const places = found(head + list('7777700001'), '/messages/e2ee/t/7777700001/');
    expect(places.map((place) => place.split('"')[0])).toEqual([`dialog-row: ${ADA}/ `, `open-dialog: ${ADA}/ `]);
  });
});

describe('the inbox of Business Suite', () => {
  const address = (type: string) =>
    `https://business.facebook.com/latest/inbox/all?asset_id=1&mailbox_id=2&selected_item_id=${ADA}&thread_type=${type}`;
  const pane = `<div><h2>Ada Probe</h2><div role="textbox" contenteditable="true"></div></div>`;

  it('tells the person of the open conversation by its address', () => {
    const { document, url } = pageOf(pane, address('FB_MESSAGE'));
    expect(facebook.openPerson(url, document)).toEqual({ person: { network: 'FACEBOOK', id: ADA }, name: 'Ada Probe' });
    expect(found(pane, address('FB_MESSAGE'))).toEqual([`open-dialog: ${ADA}/ "Ada Probe" inside`]);
  });

  it('knows nobody of another network', () => {
    const { document, url } = pageOf(pane, address('IG_MESSAGE'));
    expect(facebook.openPerson(url, document)).toBeNull();
  });

  it('marks the row of the open conversation, and rows that lead to a person', () => {
    const rows = `<div role="list"><div role="listitem" aria-current="true"><span dir="auto">Ada</span></div>
      <div role="listitem"><a href="/latest/inbox/all?selected_item_id=${BO}&thread_type=FB_MESSAGE"><span dir="auto">Bo</span></a></div></div>`;
    expect(people(rows, address('FB_MESSAGE')).sort()).toEqual([`${ADA}/`, `${BO}/`]);
  });
});

describe('the time of a post', () => {
  it('is nobody’s, whatever page is open', () => {
    const post = `<div aria-posinset="1"><h3><a role="link" href="/ada.probe?__tn__=-UC">Ada</a></h3>
      <a role="link" href="?__cft__[0]=AZx"><span>5 h</span></a><a role="link" href="?__cft__[0]=AZx#?bia">5 h</a></div>`;
    expect(found(post, '/ada.probe')).toEqual(['post: /ada.probe "Ada" after']);
  });
});
