// A claim has one winner; turns follow each other though clients come in at both instances.
import { having, statuses } from '../pair.mjs';
import { must } from '../world.mjs';

export async function claim(pair, clientId) {
  const claims = await pair.both((service, person) => person.call(service, 'POST', `/clients/${clientId}/claim`));
  const owners = new Set(having(claims, 200).map((answer) => answer.body.ownerId));
  must(owners.size === 1, `claims by two managers: ${statuses(claims)}`);
  must(having(claims, 409).length === 3, `claims by two managers: ${statuses(claims)}`);
}

/** Automatic assignment: nobody is passed over, nobody gets two in a row. */
export async function turns(pair, round) {
  const many = 60;
  await share(pair, 'TURN');
  const answers = [];
  while (answers.length < many) {
    const body = { name: `Turn ${round} ${answers.length}` };
    answers.push(...(await pair.both((service, person) => person.call(service, 'POST', '/clients', { body }))));
  }
  must(having(answers, 201).length === many, `clients shared out: ${statuses(answers)}`);
  await share(pair, 'OFF');
  const owners = new Map(answers.map(({ body }) => [body.id, body.ownerId]));
  const order = await pair.database.rows("select client_id from event where kind = 'CLIENT_ADDED' order by seq");
  const got = order.filter(([id]) => owners.has(id)).map(([id]) => owners.get(id));
  must(
    got.every((owner, i) => i === 0 || owner !== got[i - 1]),
    `turns of two managers do not alternate: ${got}`,
  );
}

async function share(pair, mode) {
  const [service] = pair.services;
  const { version } = await pair.owner.get(service, '/assignment');
  const body = { mode, managerIds: pair.people.map((person) => person.id) };
  await pair.owner.must(200, service, 'PUT', '/assignment', { body, version });
}
