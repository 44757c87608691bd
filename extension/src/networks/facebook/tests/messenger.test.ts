// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../adapter';
import { found, PICTURE, pageOf, people } from './reading';

const row = (href: string, name: string) =>
  `<div role="row"><div role="gridcell"><a role="link" aria-current="false" href="${href}"><div role="img" aria-label="${name}"><img alt="${name}"></div>
   <span dir="auto"><span>${name}</span></span><span dir="auto">You: hello · 2 h</span></a></div></div>`;
const grid = (rows: string) => `<div role="navigation"><div role="grid" aria-label="Chats">${rows}</div></div>`;
const head = (id: string) =>
  `<div role="main"><a role="link" aria-label="Bo Test" href="https://www.facebook.com/${id}/"><img alt=""><h1 dir="auto"><span>Bo Test</span></h1><div>Active 2 h ago</div></a>
   <div role="grid" aria-label="Messages"><div role="row"><div role="gridcell" data-scope="messages_table"><h4>Bo</h4></div></div></div></div>`;
const rail =
  '<div role="navigation"><a role="link" aria-label="Chats" href="https://www.messenger.com/t/100000000000032/">3</a><a role="link" href="/archived/t/100000000000032/">A</a></div>';

describe('the messenger since 2020', () => {
  it('has people in its rows, and not group conversations, encrypted ones or folders', () => {
    const rows =
      row('/messages/t/100000000000031/', 'Ada') +
      row('/messages/t/5000000000000031/', 'Friends') +
      row('/messages/e2ee/t/100000000000033/', 'Cy');
    expect(found(grid(rows) + rail)).toEqual(['dialog-row: 100000000000031/ "Ada" over']);
  });

  it('on its own host has shorter addresses, and a head that tells who is there', () => {
    const rows =
      row('https://www.messenger.com/t/100000000000031/', 'Ada') +
      row('https://www.messenger.com/t/5000000000000031/', 'Many');
    const address = 'https://www.messenger.com/t/100000000000032/';
    expect(found(rail + grid(rows) + head('100000000000032'), address)).toEqual([
      'dialog-row: 100000000000031/ "Ada" over',
      'open-dialog: 100000000000032/ "Bo Test" inside',
    ]);
  });

  it('tells whose conversation is open by the head, also when the address is of the encrypted one', () => {
    const { document, url } = pageOf(
      head('100000000000032'),
      'https://www.facebook.com/messages/e2ee/t/7000000000000031/',
    );
    expect(facebook.openPerson(url, document)).toEqual({
      person: { network: 'FACEBOOK', id: '100000000000032' },
      name: 'Bo Test',
    });
  });

  it('names nobody for an open group conversation', () => {
    const { document, url } = pageOf(
      '<div role="main"><h1>Friends</h1><div role="grid"></div></div>',
      '/messages/t/5000000000000031/',
    );
    expect(facebook.openPerson(url, document)).toBeNull();
  });
});

describe('chat on other pages', () => {
  it('has a strip of contacts, the presence not being the name', () => {
    const contact = (href: string) =>
      `<li><div><a role="link" href="${href}">${PICTURE}<div><span dir="auto">Ada</span></div></a></div></li>`;
    const strip = `<div role="complementary"><ul>${contact('/messages/t/100000000000031/')}${contact('/messages/t/5000000000000031/')}${contact('/messages/e2ee/t/100000000000031/')}</ul></div>`;
    expect(found(strip)).toEqual(['contact-row: 100000000000031/ "Ada" over']);
  });

  it('has tabs whose head leads to the number', () => {
    const tab = `<div role="none"><a role="link" aria-label="Ada Probe" href="/100000000000031/"><img alt="Ada Probe"><span data-visualcompletion="ignore">Active now</span></a><div role="button">x</div></div>`;
    expect(found(tab)).toEqual(['chat-tab: 100000000000031/ "Ada Probe" over']);
  });
});

describe('messages until 2020', () => {
  const old = (kind: string, id: string, path: string, name: string) =>
    `<li role="row"><div role="rowheader" id="row_header_id_${kind}:${id}"><a role="link" data-href="https://www.facebook.com/messages/t/${path}" href="/messages/t/31003100"><img><span>${name}</span><abbr>5:31pm</abbr></a></div></li>`;
  const page = `<div id="content" role="main"><div role="navigation"><h2 class="accessible_elem">Conversations</h2><ul role="grid">${old('user', '100000000000031', 'ada.probe', 'Ada')}
    ${old('user', '31003100', '31003100', 'Bo')}${old('thread', '1000000000000031', '1000000000000031', 'Many')}</ul></div><h2><span>Bo Test</span></h2>
    <a role="button" href="/messages/t/31003100#">Menu</a></div>`;

  it('have rows that say whether they are a person’s', () => {
    expect(found(page, '/messages/t/31003100')).toEqual([
      'dialog-row: 100000000000031/ada.probe "Ada" over',
      'dialog-row: 31003100/ "Bo" over',
      'open-dialog: 31003100/ "Bo Test" inside',
    ]);
  });

  it('tell the open one by the address', () => {
    const { document, url } = pageOf(page, '/messages/t/31003100');
    expect(facebook.openPerson(url, document)).toEqual({
      person: { network: 'FACEBOOK', id: '31003100' },
      name: 'Bo Test',
    });
  });

  it('under the button in the bar are links', () => {
    const item = (path: string, name: string) =>
      `<li><a class="messagesContent" role="button" href="https://www.facebook.com/messages/t/${path}"><img><div class="author"><strong><span>${name}</span></strong></div></a></li>`;
    const bar = `<div role="banner"><div role="navigation"><ul class="jewelContent">${item('100000000000031', 'Ada')}${item('bo.test', 'Bo')}${item('1000000000000031', 'Many')}</ul></div></div>`;
    expect(people(bar)).toEqual(['100000000000031/', '/bo.test']);
  });

  it('of 2015 have a head that is a link', () => {
    expect(people('<h2 id="webMessengerHeaderName"><a href="/ada.probe">Ada</a></h2>', '/messages/ada.probe')).toEqual([
      '/ada.probe',
    ]);
  });

  it('in tabs have a head that is a link', () => {
    const tab =
      '<div class="fbNubFlyoutTitlebar"><h4 class="titlebarTextWrapper"><a href="/ada.probe">Ada</a></h4></div>';
    expect(found(tab)).toEqual(['chat-tab: /ada.probe "Ada" inside']);
  });

  it('in the column of chat are rows with a number', () => {
    const contact = (id: string) =>
      `<li data-id="${id}"><a rel="ignore" href="/messages/${id}"><img><div>Ada</div></a></li>`;
    expect(found(`<ul>${contact('31003100')}${contact('1000000000000031')}</ul>`)).toEqual([
      'contact-row: 31003100/ "Ada" over',
    ]);
  });
});
