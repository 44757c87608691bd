// A client becomes a part of another once.
import { client, having, statuses } from '../pair.mjs';
import { must } from '../world.mjs';

export async function merge(pair, id, number) {
  const [one, two] = pair.services;
  const other = await pair.second.must(201, two, 'POST', '/clients', { body: client(number) });
  const { version } = await pair.owner.get(one, `/clients/${id}`);
  const merges = await pair.both((service, person) =>
    person.call(service, 'POST', `/clients/${id}/merges`, { body: { otherId: other.id }, version }),
  );
  must(having(merges, 200).length === 1, `merges of one client: ${statuses(merges)}`);
  const profiles = await pair.database.number(`select count(*) from profile where client_id = '${id}'`);
  must(profiles === 2, `after a merge there are ${profiles} profiles`);
}
