// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { found, people } from './reading';

const card = (kind: string, id: string) =>
  `data-hovercard="/ajax/hovercard/${kind}.php?id=${id}&extragetparams=%7B%7D"`;
const face = (href: string, hook: string) =>
  `<a href="${href}?fref=nf" aria-hidden="true" tabindex="-1" ${hook}><img alt=""></a>`;
const name = (href: string, hook: string, text: string) => `<a href="${href}" ${hook}>${text}</a>`;

describe('pages until 2020', () => {
  it('tell by the card over a link who is a person, and join number and handle', () => {
    const post = `<div class="userContentWrapper" role="article">${face('/ada.probe', card('user', '31003100'))}
      <h5>${name('/ada.probe', card('user', '31003100'), 'Ada')} at ${name('/some.cafe', card('page', '200000000000031'), 'Café')}</h5></div>`;
    expect(found(post)).toEqual(['post: 31003100/ada.probe "Ada" after']);
  });

  it('have cards of either, where the number decides', () => {
    const comment = (
      id: string,
      href: string,
    ) => `<div class="UFIComment" role="article">${face(href, card('hovercard', id))}
      <span class="UFICommentActorName">${name(href, card('hovercard', id), 'Somebody')}</span></div>`;
    const list =
      comment('100000000000031', '/ada.probe') +
      comment('31003100', '/bo.test') +
      comment('200000000000031', '/some.page');
    expect(found(list)).toEqual([
      'comment: 100000000000031/ada.probe "Somebody" after',
      'comment: 31003100/bo.test "Somebody" after',
    ]);
  });

  it('show groups, events, apps and unmarked links that are no people', () => {
    const links = [
      name('/groups/31003100', card('group', '31003100'), 'G'),
      name('/some.event', card('event', '31003100'), 'E'),
      '<a href="/some.app" data-hovercard="/ajax/canvas/navigation/hovercard?id=31003100">A</a>',
      '<a href="/some.link">Menu</a>',
    ];
    expect(people(links.join(''))).toEqual([]);
  });

  it('know a handle again where no card tells it', () => {
    const links = `${name('/ada.probe', card('user', '31003100'), 'Ada')}<p><a href="/ada.probe">Ada</a></p><p><a href="/bo.test">Bo</a></p>`;
    expect(found(links)).toEqual(['person: 31003100/ada.probe "Ada" after', 'person: /ada.probe "Ada" after']);
  });

  it('keep each row’s place, also when one person stands in many rows', () => {
    const row = `<div><div>${face('/ada.probe', card('user', '31003100'))}</div><h6>${name('/ada.probe', card('user', '31003100'), 'Ada')}</h6></div>`;
    const likes = `<div class="UFILikeSentence">${name('/ada.probe', card('hovercard', '31003100'), 'Ada')} likes this</div>`;
    expect(found(row + row + likes).map((one) => one.split(':')[0])).toEqual(['post', 'post', 'like']);
  });

  it('have a head of the profile without a link', () => {
    const markup = '<div id="fb-timeline-cover-name">Ada Probe</div>';
    expect(found(markup, '/ada.probe')).toEqual(['profile-header: /ada.probe "Ada Probe" inside']);
  });

  it('have proposals beside advertisements', () => {
    const unit = `<div id="pagelet_ego_pane"><div class="ego_unit">${face('/ada.probe', card('hovercard', '31003100'))}${name('/ada.probe', card('hovercard', '31003100'), 'Ada')}</div>
      <div class="ego_unit"><a href="https://l.facebook.com/l.php?u=x">Ad</a></div></div>`;
    expect(people(unit)).toEqual(['31003100/ada.probe']);
  });
});

describe('the mobile pages', () => {
  it('of 2017 find a row by its number, once', () => {
    const data =
      'data-xt="12.{&quot;result_id&quot;:100000000000031,&quot;browse_result_type&quot;:&quot;browse_type_user&quot;}"';
    const row = `<div ${data}><a href="/ada.probe?refid=46"><i class="img profpic" role="img" aria-label="Ada"></i></a><span>Ada</span>
      <a data-sigil="target" href="/ada.probe?refid=46"></a><a role="button" href="/a/mobile/friends/add_friend.php?id=100000000000031">Add</a></div>`;
    expect(people(row, 'https://m.facebook.com/search/people/')).toEqual(['100000000000031/ada.probe']);
    expect(found(row, 'https://m.facebook.com/search/people/')).toHaveLength(1);
  });

  it('without scripts mark people’s links, and Pages’ with a slash', () => {
    const post = `<div id="root"><h3><strong><a href="/ada.probe?eav=Af&fref=nf&refid=28&__tn__=C-R">Ada</a></strong> shared with <a href="/some.page/?fref=nf&refid=28">P</a></h3>
      <h3><a href="/profile.php?id=100000000000031&fref=nf&rc=p&__tn__=R">Bo</a></h3></div>`;
    expect(
      people(
        `<div id="header"><a href="/eve.own?ref_component=mbasic_home_header&refid=8">Profile</a></div>${post}`,
        'https://mbasic.facebook.com/home.php',
      ),
    ).toEqual(['/ada.probe', '100000000000031/']);
  });
});
