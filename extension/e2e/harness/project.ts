/** A fresh project over the API: its managers, their tokens, and clients to look at. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Person {
  readonly vk: { readonly id: string; readonly handle?: string };
  readonly facebook: { readonly id: string; readonly handle?: string };
  readonly name: { readonly en: string; readonly ru: string };
}

export interface NewProfile {
  readonly network: 'VK' | 'FACEBOOK';
  readonly externalId?: string;
  readonly handle?: string;
}

export interface ClientView {
  readonly id: string;
  readonly name: string;
  readonly statusId: string | null;
  readonly ownerId: string | null;
  readonly version: number;
  readonly profiles: readonly {
    readonly network: string;
    readonly externalId: string | null;
    readonly handle: string | null;
  }[];
}

/** The invented people of the practice pages. */
export const people: readonly Person[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../api/src/main/resources/demo/people.json', import.meta.url)), 'utf8'),
);

interface Session {
  readonly accessToken: string;
  readonly me: {
    readonly manager: { readonly id: string; readonly name: string };
    readonly project: { readonly name: string };
  };
}

const password = 'eight samovars on a raft';

async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${text}`);
  return (text ? JSON.parse(text) : null) as T;
}

/** A manager, as seen by the API. */
export class Member {
  constructor(
    readonly origin: string,
    readonly email: string,
    private session: Session,
  ) {}

  readonly password = password;

  get id(): string {
    return this.session.me.manager.id;
  }

  get name(): string {
    return this.session.me.manager.name;
  }

  /** Signs in again: access tokens are short-lived. */
  async refresh(): Promise<void> {
    this.session = await post<Session>(this.origin, '/sign-in', { email: this.email, password });
  }

  async call<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const response = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.session.accessToken}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answerOf<T>(response);
  }

  /** A new token for an extension. */
  token(): Promise<{ id: string; token: string }> {
    return this.call('POST', '/tokens', { label: 'browser test', scope: 'CARD' });
  }
}

function post<T>(origin: string, path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${origin}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).then((answer) =>
    answerOf<T>(answer),
  );
}

const unique = () => randomBytes(6).toString('hex');

/** A project of one test alone. */
export class Project {
  private constructor(
    private readonly origin: string,
    readonly owner: Member,
  ) {}

  static async open(
    origin: string,
    name = 'Olga Orlova',
    locale: 'en' | 'ru' = 'en',
    projectName = `Honey ${unique()}`,
  ): Promise<Project> {
    const email = `${unique()}@okolo.example`;
    const signUp = { email, password, name, projectName, locale, zone: 'Europe/Moscow' };
    return new Project(origin, new Member(origin, email, await post<Session>(origin, '/sign-up', signUp)));
  }

  /** Another manager, by invitation. */
  async join(name: string, role: 'MANAGER' | 'LEAD' = 'MANAGER'): Promise<Member> {
    const email = `${unique()}@okolo.example`;
    const { link } = await this.owner.call<{ link: string }>('POST', '/invitations', { email, role });
    const secret = link.slice(link.indexOf('#') + 1);
    return new Member(
      this.origin,
      email,
      await post<Session>(this.origin, '/invitations/accept', { secret, name, password }),
    );
  }

  /** The id of a status of the default set, by its English caption. */
  async statusId(caption: string): Promise<string> {
    const { items } = await this.owner.call<{ items: { id: string; captions: { en?: string } }[] }>('GET', '/statuses');
    const status = items.find(({ captions }) => captions.en === caption);
    if (!status) throw new Error(`No status "${caption}" among ${items.map(({ captions }) => captions.en).join(', ')}`);
    return status.id;
  }

  addClient(name: string, profiles: readonly NewProfile[], statusId?: string): Promise<ClientView> {
    return this.owner.call('POST', '/clients', { name, profiles, ...(statusId ? { statusId } : {}) });
  }

  /** Makes a client of an invented person, with the VK profile, the Facebook one, or both. */
  addPerson(person: Person, networks: readonly ('VK' | 'FACEBOOK')[], statusId?: string): Promise<ClientView> {
    const presence = { VK: person.vk, FACEBOOK: person.facebook };
    const profiles = networks.map((network) => {
      const { id, handle } = presence[network];
      return { network, externalId: id, ...(handle ? { handle } : {}) };
    });
    return this.addClient(person.name.en, profiles, statusId);
  }

  /** Makes clients of many invented people, some at a time. */
  async addPeople(all: readonly Person[], networks: readonly ('VK' | 'FACEBOOK')[]): Promise<void> {
    const atOnce = 8;
    for (let from = 0; from < all.length; from += atOnce) {
      await Promise.all(all.slice(from, from + atOnce).map((person) => this.addPerson(person, networks)));
    }
  }

  client(id: string): Promise<ClientView> {
    return this.owner.call('GET', `/clients/${id}`);
  }

  async notes(clientId: string): Promise<readonly string[]> {
    const { items } = await this.owner.call<{ items: { text: string }[] }>('GET', `/clients/${clientId}/notes`);
    return items.map(({ text }) => text);
  }
}
