// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Subject } from '../../messages/protocol';
import { openOwnPage } from '../../testing/own-page';
import type { DeskPort } from '../../ui/desk-port';
import { useOwnPage } from '../../ui/own-page';
import { useSubject } from './use-subject';

const subject = (name: string): Subject => ({ person: { network: 'VK', id: name }, name, link: '', quote: '' });

let port: DeskPort;

function Shown() {
  port = useOwnPage().port;
  const shown = useSubject(port);
  return <p>{shown === undefined ? 'asking' : (shown?.name ?? 'nobody')}</p>;
}

/** The panel, and the answer to its first question, to be given whenever a test wants. */
async function panel() {
  let answer = (_: Subject | null) => {};
  const first = new Promise<Subject | null>((resolve) => {
    answer = resolve;
  });
  const page = await openOwnPage(<Shown />, { 'panel.subject': () => first });
  await page.sees('asking');
  return { ...page, answer };
}

describe('The panel', () => {
  it('shows whom it was opened for', async () => {
    const { answer, sees, screen } = await panel();
    answer(subject('Ada'));
    await sees('Ada');
    expect(screen.text).toBe('Ada');
  });

  it('shows the last of several dialogs clicked one after the other, there and back again', async () => {
    const { push, sees, screen } = await panel();
    for (const name of ['Ada', 'Ben', 'Ada', 'Cleo', 'Ada'])
      await push({ kind: 'subject', tabId: 1, subject: subject(name) });
    await sees('Ada');
    expect(screen.text).toBe('Ada');
  });

  it('beside another tab drops what is said late of the one before, and takes what is asked', async () => {
    const { answer, push, sees, screen } = await panel();
    port.standBeside(2);
    await push({ kind: 'subject', tabId: 1, subject: subject('Ben') });
    answer(subject('Ada'));
    await sees('Ada');
    expect(screen.text).toBe('Ada');
  });

  it('drops an answer that comes after somebody else was clicked', async () => {
    const { answer, push, sees, screen } = await panel();
    await push({ kind: 'subject', tabId: 1, subject: subject('Ben') });
    answer(subject('Ada'));
    await sees('Ben');
    expect(screen.text).toBe('Ben');
  });
});
