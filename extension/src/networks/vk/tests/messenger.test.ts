// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vk } from '../adapter';
import { found, pageOf, people } from './reading';

describe('the messenger of 2012 to 2015', () => {
  const dialog = (
    peer: string,
    photo: string,
    user: string,
  ) => `<div class="dialogs_row" id="im_dialog${peer}"><table><tr>
    <td class="dialogs_photo">${photo}</td><td class="dialogs_info"><div class="dialogs_user">${user}</div></td></tr></table></div>`;

  it('lists dialogs with people', () => {
    const row = dialog('31', '<a href="/ada"><img></a>', '<a href="/ada">Ada</a>');
    expect(found(row)).toEqual(['dialog-row: 31/ada "Ada" after']);
  });

  it('shows members of a chat by their avatars, and the chat itself as nobody', () => {
    const row = dialog(
      '2000000034',
      '<a href="/ada" title="Ada"><img></a><a href="/id9" title="Bo"><img></a>',
      '<a href="/im?sel=2000000034">Ada, Bo</a>',
    );
    expect(found(row)).toEqual(['group-chat-avatar: /ada "Ada" over', 'group-chat-avatar: 9/ "Bo" over']);
  });

  it('reads messages of others and leaves out the own', () => {
    const message = (kind: string, id: string, href: string) => `<tr id="mess${id}1" class="${kind}" data-from="${id}">
      <td class="im_log_author"><div class="im_log_author_chat_thumb"><a href="${href}"><img></a></div></td>
      <td><div class="im_log_author_chat_name"><a class="mem_link" href="${href}">N${id}</a></div></td></tr>`;
    const log = `<table>${message('im_in', '31', '/ada')}${message('im_out', '2', '/me_myself')}</table>`;
    expect(found(log)).toEqual(['message: 31/ada "N31" after']);
  });
});

describe('the messenger of 2016 to 2023', () => {
  const row = (
    peer: string,
    href: string,
  ) => `<li class="nim-dialog _im_dialog" data-peer="${peer}" data-list-id="${peer}">
    <div class="nim-dialog--photo"><a class="_im_peer_target" href="${href}"><img></a></div>
    <span class="blind_label" role="link" aria-label="Go to chat: Ada"></span><div class="nim-dialog--name"><span class="nim-dialog--name-w">Ada</span></div></li>`;

  it('lists people, and neither communities nor chats', () => {
    const list = `<ul>${row('31', '/ada')}${row('-31', '/some_group')}${row('2000000001', '/im?sel=c1')}</ul>`;
    expect(found(list)).toEqual(['dialog-row: 31/ada "Ada" over']);
  });

  it('reads the head of the conversation with the number of its composer', () => {
    const markup = `<div class="im-page"><div class="im-page--chat-header"><a class="_im_header_link" href="/ada"><img></a>
      <a class="im-page--title-main-inner _im_page_peer_name" href="/ada">Ada</a></div>
      <div class="im_editable" contenteditable="true" id="im_editable31"></div></div>`;
    expect(found(markup, 'https://vk.com/im?sel=31')).toEqual(['open-dialog: 31/ada "Ada" after']);
    const { document, url } = pageOf(markup, 'https://vk.com/im');
    expect(vk.openPerson(url, document)).toEqual({ person: { network: 'VK', id: '31', handle: 'ada' }, name: 'Ada' });
  });

  it('takes the head of a community’s conversation for nobody', () => {
    const markup = '<div class="im-page--chat-header"><a class="_im_page_peer_name" href="/some_group">G</a></div>';
    expect(people(markup, 'https://vk.com/im?sel=-31')).toEqual([]);
  });

  it('reads the sender once per stack of messages', () => {
    const stack = `<div class="im-mess-stack" data-peer="31"><div class="im-mess-stack--photo"><a class="im_grid" href="/ada"><img></a></div>
      <div class="im-mess-stack--pname"><a class="im-mess-stack--lnk" href="/ada">Ada</a></div>
      <ul><li class="im-mess" data-peer="31">hi</li><li class="im-mess" data-peer="31">there</li></ul></div>`;
    expect(found(stack)).toEqual(['message: 31/ada "Ada" after']);
  });
});

describe('the messenger since 2024', () => {
  const item = (peer: string, selected = '') => `<div class="ConvoList__item" data-itemkey="convo_${peer}">
    <button data-testid="vkme_convo_list_item" class="ConvoListItem ${selected}" data-peer-id="${peer}"><div class="ConvoListItem__avatar"></div>
    <span class="ConvoTitle__author">Ada</span></button></div>`;

  it('lists people, and neither communities nor chats', () => {
    expect(found(item('31') + item('-31') + item('2000000012'))).toEqual(['dialog-row: 31/ "Ada" over']);
  });

  it('cannot tell rows without a key', () => {
    expect(
      found(
        '<div data-itemkey="0"><button data-testid="vkme_convo_list_item" class="ConvoListItem">Ada</button></div>',
      ),
    ).toEqual([]);
  });

  it('of 2024 have a place in the head also without a link around it', () => {
    const head = (title: string) =>
      `<header class="ConvoHeader"><img><span class="ConvoHeader__title">${title}</span><div class="ConvoHeader__controls"></div></header>`;
    const linked = head('<a class="ConvoTitle__author" href="/ada">Ada</a>');
    expect(found(linked, 'https://vk.com/im/convo/31')).toEqual(['open-dialog: 31/ada "Ada" inside']);
    expect(found(head('Ada'), 'https://vk.com/im/convo/31')).toHaveLength(1);
    expect(people(head('Chat'), 'https://vk.com/im/convo/2000000031')).toEqual([]);
    expect(people(head('Group'), 'https://vk.com/im/convo/-31')).toEqual([]);
  });

  it('reads the head and each message that names its sender, the own ones left out', () => {
    const message = (
      href: string,
    ) => `<article class="ConvoHistory__messageBlock"><a class="ConvoMessageWithoutBubble__avatar" href="${href}"></a>
      <a class="ConvoMessageHeader__authorLink" href="${href}">Ada</a></article>`;
    const markup = `<header class="ConvoHeader"><a class="ConvoHeader__info" href="/ada"><h2 class="ConvoHeader__title ConvoTitle">Ada</h2></a></header>
      <section class="ConvoStack">${message('/ada')}</section><section class="ConvoStack ConvoStack--out">${message('/id2')}</section>`;
    expect(found(markup, 'https://vk.ru/im/convo/31')).toEqual([
      'open-dialog: 31/ada "Ada" inside',
      'message: /ada "Ada" after',
    ]);
  });
});

describe('the open conversation', () => {
  it.each([
    ['https://vk.com/im?sel=31', '31'],
    ['https://m.vk.ru/im/convo/31?entrypoint=profile_page', '31'],
    ['https://vk.com/write31', '31'],
    ['http://localhost:9000/practice/vk/im/convo/31', '31'],
    ['https://vk.com/im?sel=-31', undefined],
    ['https://vk.com/im?sel=c4', undefined],
    ['https://vk.com/im?sel=2000000004', undefined],
    ['https://vk.com/im', undefined],
    ['https://vk.com/feed', undefined],
  ])('of %s is with %s', (address, id) => {
    const { document, url } = pageOf('<p>nothing</p>', address);
    expect(vk.openPerson(url, document)?.person.id).toBe(id);
  });
});
