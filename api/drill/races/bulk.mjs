// A bulk action started six times: once for each manager's key, and each client is changed once.
import { randomUUID } from 'node:crypto';
import { having, statuses } from '../pair.mjs';
import { must, until } from '../world.mjs';

export async function bulk(pair, clientIds) {
  const [one] = pair.services;
  const { items } = await pair.owner.get(one, '/statuses');
  const from = await moves(pair);
  const now = await pair.owner.get(one, `/clients/${clientIds[0]}`);
  const statusId = items.find((status) => status.id !== now.statusId).id;
  const order = { action: { kind: 'STATUS', statusId }, clientIds };
  const { token } = await pair.owner.must(200, one, 'POST', '/bulk-actions/preview', { body: order });
  const key = randomUUID();
  const body = { ...order, token };
  const started = await pair.both((service, person) => person.call(service, 'POST', '/bulk-actions', { body, key }));
  const ids = [...new Set(having(started, 202).map((answer) => answer.body.id))];
  must(ids.length === 2, `a bulk action of two managers was started ${ids.length} times: ${statuses(started)}`);
  const done = await Promise.all(ids.map((id) => finished(pair, id)));
  const sum = (what) => done.reduce((total, job) => total + job.progress[what], 0);
  must(sum('changed') === clientIds.length, `${sum('changed')} of ${clientIds.length} clients were changed`);
  must(sum('same') === clientIds.length, `${sum('same')} were found changed already`);
  const told = (await moves(pair)) - from;
  must(told === clientIds.length, `${told} changes of ${clientIds.length} clients are told`);
}

const moves = (pair) => pair.database.number("select count(*) from event where kind = 'CLIENT_STATUS'");

async function finished(pair, id) {
  return await until(`the bulk action ${id}`, async () => {
    const job = await pair.owner.get(pair.services[1], `/bulk-actions/${id}`);
    return job.state === 'DONE' && job;
  });
}
