// Signs up and in, adds a client, looks it up, and is refused: all by a generated client. Fails by an exception.
import { randomUUID } from 'node:crypto';
import { client } from '../../target/clients/typescript/client/client.gen.js';
import type { ClientView, NewClient, Problem, SessionView } from '../../target/clients/typescript/client/index.js';
import { addClient, lookUp, signIn, signUp } from '../../target/clients/typescript/client/index.js';

const password = 'eight samovars on a raft';
const alisa: NewClient = {
  name: 'Alisa Nebylova',
  profiles: [{ network: 'VK', externalId: '1900008499', handle: 'alisa.nebylova' }],
};

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

async function enter(): Promise<SessionView> {
  const email = `${randomUUID()}@okolo.example`;
  await signUp({
    body: { email, password, name: 'Anna Ivanova', projectName: 'Honey', locale: 'en', zone: 'Europe/Moscow' },
    throwOnError: true,
  });
  const { data } = await signIn({ body: { email, password }, throwOnError: true });
  must(data.me.account.email === email, 'the session is somebody else’s');
  return data;
}

async function add(): Promise<ClientView> {
  const { data } = await addClient({ body: alisa, headers: { 'Idempotency-Key': randomUUID() }, throwOnError: true });
  must(data.name === 'Alisa Nebylova', `the client is called ${data.name}`);
  must(data.profiles[0]?.network === 'VK', 'the profile is in another network');
  return data;
}

async function find(added: ClientView): Promise<void> {
  const keys = ['1900008500', '1900008499'].map((id) => ({ network: 'VK' as const, id }));
  const { data } = await lookUp({ body: { keys }, throwOnError: true });
  const [found, ...others] = data.found;
  must(found !== undefined && others.length === 0, `${data.found.length} were found instead of one`);
  must(found.clientId === added.id, 'another client was found');
  must(found.index === 1, 'the stranger was found');
}

async function beRefused(added: ClientView): Promise<void> {
  const { error, response } = await addClient({ body: alisa });
  must(error !== undefined, 'the same profile was added twice');
  const problem: Problem = error;
  must(response?.status === 409, `refused with ${response?.status}`);
  must(problem.type === '/problems/profile-taken', `refused as ${problem.type}`);
  must(problem.clientId === added.id, `the profile belongs to ${problem.clientId}`);
}

client.setConfig({ baseUrl: process.argv[2] });
const session = await enter();
client.setConfig({ auth: session.accessToken });
const added = await add();
await find(added);
await beRefused(added);
console.log('The TypeScript client signs in, adds a client, looks it up and reads a refusal.');
