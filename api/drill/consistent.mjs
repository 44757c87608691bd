// What is derived is equal to what it is derived from.
import { must } from './world.mjs';

const wrong = {
  'numbers of events': `select c.project_id from event_counter c left join event e on e.project_id = c.project_id
    group by c.project_id, c.seq having count(e.seq) <> c.seq or coalesce(max(e.seq), 0) <> c.seq`,
  'numbers of notes': `select c.id from client c where c.note_count <>
    (select count(*) from note n where n.client_id = c.id and n.visibility = 'TEAM')`,
  'next tasks': `select c.id from client c where not c.next_due_at <=>
    (select min(t.due_sort) from task t where t.client_id = c.id and t.open and t.due_sort < '2999-01-01')`,
  'clients without the event that added them': `select c.id from client c left join event e
    on e.project_id = c.project_id and e.client_id = c.id and e.kind = 'CLIENT_ADDED' group by c.id having count(e.seq) <> 1`,
  'clients without words': `select c.id from client c left join client_word w on w.client_id = c.id
    where c.deleted_at is null group by c.id having count(w.id) = 0`,
  'jobs that do not add up': `select j.id from job j join job_chunk k on k.job_id = j.id where j.state = 'DONE'
    group by j.id, j.total having sum(k.items) <> j.total or sum(k.changed + k.same + k.refused + k.failed) <> j.total`,
};

/** @returns what was seen, in words */
export async function consistent(database) {
  for (const [what, query] of Object.entries(wrong)) {
    const rows = await database.rows(query);
    must(rows.length === 0, `${what}: ${rows.length} are wrong, such as ${rows[0]}`);
  }
  const [[events, clients, notes]] = await database.rows(
    'select (select count(*) from event), (select count(*) from client), (select count(*) from note)',
  );
  return `${events} events without a gap, ${clients} clients, ${notes} notes, all sums right`;
}
