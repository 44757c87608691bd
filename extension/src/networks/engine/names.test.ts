// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vkData } from '../vk';
import { Names } from './names';

const names = new Names(vkData);

const nameOf = (html: string, selector: string): string => {
  document.body.innerHTML = html;
  return names.of(document.querySelector(selector) as Element);
};

describe('A name', () => {
  it('is the text of the link', () => {
    expect(nameOf('<a href="/id1">Anna <b>Orlova</b></a>', 'a')).toBe('Anna Orlova');
  });

  it('is what the picture is called where there is no text', () => {
    expect(nameOf('<a href="/id1"><img alt="Anna Orlova"></a>', 'a')).toBe('Anna Orlova');
  });

  it.each([
    ['a message', '<div class="im-mess--text"><a href="/id1">my card number is 4111</a></div>'],
    ['the beginning of one in a list', '<div class="MessagePreview"><a href="/id1">my card number is 4111</a></div>'],
    ['a picture in a message', '<p class="im_msg_text"><a href="/id1"><img alt="my card number"></a></p>'],
  ])('is never in %s', (_, html) => {
    expect(nameOf(html, 'a')).toBe('');
  });

  it('does not go on into the message below it', () => {
    const row = '<a href="/id1"><b>Anna</b><span class="im-mess--text">my card number is 4111</span></a>';
    expect(nameOf(row, 'a')).toBe('Anna');
  });
});
