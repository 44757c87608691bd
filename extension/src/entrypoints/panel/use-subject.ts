import { useEffect, useState } from 'react';
import { ask } from '../../messages/ask';
import type { Subject } from '../../messages/protocol';
import type { DeskPort } from '../../ui/desk-port';

/** Whom the panel is about: `undefined` while that is asked for, null when nobody was chosen. */
export function useSubject(port: DeskPort): Subject | null | undefined {
  const [subject, setSubject] = useState<Subject | null | undefined>(undefined);
  useEffect(() => {
    const stop = port.listen((push) => push.kind === 'subject' && setSubject(push.subject));
    ask('panel.subject', null).then(
      (told) => setSubject((now) => now ?? told),
      () => setSubject((now) => now ?? null),
    );
    return stop;
  }, [port]);
  return subject;
}
