import { useEffect, useState } from 'react';
import { ask } from '../../messages/ask';
import type { Subject } from '../../messages/protocol';
import type { DeskPort } from '../../ui/desk-port';
import { followTab, placeOfPanel } from './place';

/** Whom the panel is about: `undefined` while that is asked for, null when nobody was chosen. */
export function useSubject(port: DeskPort): Subject | null | undefined {
  const [subject, setSubject] = useState<Subject | null | undefined>(port.last('subject')?.subject);
  useEffect(() => {
    const end = new AbortController();
    let asked = 0;
    const askFor = (tabId: number | null) => {
      const turn = ++asked;
      const take = (told: Subject | null) => turn === asked && !end.signal.aborted && setSubject(told);
      ask('panel.subject', { tabId }).then(take, () => take(null));
    };
    const stop = port.listen((push) => {
      if (push.kind !== 'subject') return;
      // What is told is newer than what was asked.
      asked++;
      setSubject(push.subject);
    });
    const told = port.last('subject');
    if (told) setSubject(told.subject);
    else if (placeOfPanel === 'page') askFor(null);
    if (placeOfPanel === 'browser') {
      void followTab((tabId) => {
        port.standBeside(tabId);
        askFor(tabId);
      }, end.signal);
    }
    return () => {
      end.abort();
      stop();
    };
  }, [port]);
  return subject;
}
