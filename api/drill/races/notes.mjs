// One note for one key, and one edit of six that saw the same version.
import { randomUUID } from 'node:crypto';
import { having, statuses } from '../pair.mjs';
import { must } from '../world.mjs';

/** A key is the caller's own: two managers with one key, two notes. */
export async function addNote(pair, clientId) {
  const key = randomUUID();
  const body = { text: `Keyed ${key}` };
  const path = `/clients/${clientId}/notes`;
  const answers = await pair.both((service, person) => person.call(service, 'POST', path, { body, key }));
  const ids = new Set(having(answers, 201).map((answer) => answer.body.id));
  const rows = await pair.database.number(`select count(*) from note where text = '${body.text}'`);
  must(rows === 2 && ids.size === 2, `a keyed note is there ${rows} times: ${statuses(answers)}`);
  return having(answers, 201)[0].body;
}

export async function editNote(pair, { id, version }) {
  const edits = await pair.both((service, person, i) =>
    person.call(service, 'PUT', `/notes/${id}`, { body: { text: `Edit ${i}` }, version }),
  );
  must(statuses(edits) === '200,412,412,412,412,412', `edits of one version: ${statuses(edits)}`);
  const history = await pair.owner.get(pair.services[1], `/notes/${id}/history`);
  must(history.items.length === 1, `a note edited once has ${history.items.length} former texts`);
}
