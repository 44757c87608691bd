// The kinds of writes a load is made of. Each carries a mark of its own, by which its rows are counted afterwards.
import { randomInt } from 'node:crypto';

/** A word that no other text has, and that no language bends. */
export const mark = () => Array.from({ length: 16 }, () => 'bcdfghjkmpqrtvwxz'[randomInt(17)]).join('');

const post = (path, body) => ({ method: 'POST', path, body });

/** Posted under a key: made from the mark, and from what its writer has (its client, the project's statuses). */
export const posts = {
  client: (word) => post('/clients', { name: `Anna ${word}`, profiles: [{ network: 'VK', handle: word }] }),
  note: (word, { clientId }) => post(`/clients/${clientId}/notes`, { text: `Asked for ${word}` }),
  task: (word, { clientId }) => post('/tasks', { title: `Call ${word}`, clientId, due: '2030-01-31' }),
  purchase: (word, { clientId }) =>
    post(`/clients/${clientId}/purchases`, {
      product: 'Candle',
      price: '1290.00',
      currency: 'RUB',
      comment: `Gift ${word}`,
    }),
  bulk: (word, { clientId, token, action }) =>
    post('/bulk-actions', { action: { ...action, reason: `Sale ${word}` }, clientIds: [clientId], token }),
};

/** Put with the version that was read: where it is read, and what is put, given what was read. */
export const puts = {
  edit: {
    at: ({ noteId }) => `/notes/${noteId}`,
    path: ({ noteId }) => `/notes/${noteId}`,
    body: (word) => ({ text: `Now ${word}` }),
  },
  move: {
    at: ({ movedId }) => `/clients/${movedId}`,
    path: ({ movedId }) => `/clients/${movedId}/status`,
    body: (word, now, { statusIds }) => {
      // Where a client is already it does not move.
      const others = statusIds.filter((id) => id !== now.statusId);
      return { statusId: others[randomInt(others.length)], reason: `Because ${word}` };
    },
  },
};

/** Texts that end with marks, by kind; each mark must be there once. */
export const texts = {
  client: 'select name from client',
  note: "select text from note where text like 'Asked%'",
  task: 'select title from task',
  purchase: 'select comment from purchase',
  bulk: "select json_value(params, '$.reason') from job where kind = 'BULK'",
  edit: "select text from note where text like 'Now%' union all select text from former_note where text like 'Now%'",
  move: "select json_value(after_json, '$.reason') from event where kind = 'CLIENT_STATUS' and after_json like '%Because%'",
};
