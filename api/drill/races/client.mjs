// One of six equal clients is added; each loser is told whose the profile is.
import { client, having, statuses } from '../pair.mjs';
import { must } from '../world.mjs';

export async function addClient(pair, number) {
  const same = await pair.both((service, person) => person.call(service, 'POST', '/clients', { body: client(number) }));
  must(statuses(same) === '201,409,409,409,409,409', `one client of six: ${statuses(same)}`);
  const { id } = having(same, 201)[0].body;
  must(
    having(same, 409).every((answer) => answer.body.clientId === id),
    'a loser was told another client',
  );
  return id;
}
