// Managers who work at either instance.
import { randomUUID } from 'node:crypto';
import { must } from './world.mjs';

const password = 'a password for drills';
/** Access tokens live five minutes. */
const fresh = 200_000;

/** A manager; asks for a new access token when the old one is about to end. */
export class Person {
  constructor(email, answer) {
    this.email = email;
    this.id = answer.me.manager.id;
    this.keep(answer);
  }

  keep(answer) {
    this.token = answer.accessToken;
    this.since = Date.now();
  }

  /** @returns status and body */
  async call(service, method, path, options = {}) {
    if (Date.now() - this.since > fresh) await this.signIn(service);
    return await service.call(method, path, { ...options, token: this.token });
  }

  /** As {@link call}, when nothing but this status will do. */
  async get(service, path) {
    return await this.must(200, service, 'GET', path);
  }

  async must(status, service, method, path, options) {
    const answer = await this.call(service, method, path, options);
    must(answer.status === status, `${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async signIn(service) {
    const answer = await service.call('POST', '/sign-in', { body: { email: this.email, password } });
    must(answer.status === 200, `sign-in answered ${answer.status}`);
    this.keep(answer.body);
  }
}

/** Opens a project. */
export async function signUp(service) {
  const email = `${randomUUID()}@example.test`;
  const project = { name: 'Olga', projectName: 'Drill', locale: 'en', zone: 'Europe/Moscow' };
  const answer = await service.call('POST', '/sign-up', { body: { email, password, ...project } });
  must(answer.status === 201, `sign-up answered ${answer.status}`);
  return new Person(email, answer.body);
}

/** One more manager of the project. */
export async function joins(service, owner, name, role) {
  const email = `${randomUUID()}@example.test`;
  const { link } = await owner.must(201, service, 'POST', '/invitations', { body: { email, role } });
  const body = { secret: link.replace(/.*#/, ''), name, password };
  const answer = await service.call('POST', '/invitations/accept', { body });
  must(answer.status === 200, `joining was answered ${answer.status}`);
  return new Person(email, answer.body);
}
