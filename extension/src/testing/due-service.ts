import { FakeService, type Seen } from './fake-service';

interface Due {
  readonly subjectId: string;
  readonly at: string;
}

const HOUR = 60 * 60 * 1000;
const page = (items: readonly unknown[]) => ({ status: 200, body: { items, nextCursor: null } });

/** A stand-in for the service that knows reminders and tasks, and gives each due time to one browser, as the real one. */
export class DueService extends FakeService {
  waiting: object[] = [];
  coming: object[] = [];
  tasks: object[] = [];
  private readonly claims = new Map<string, { readonly browser: string; isShown: boolean }>();

  constructor() {
    super();
    this.clients = [{ id: 'c1', name: 'Ada Made-Up', version: 1, profiles: [] }];
    this.when((seen) => this.due(seen));
  }

  /** Gives these reminders to a browser that says nothing from then on. */
  claimFor(browser: string, reminders: readonly object[]): void {
    const all = reminders as readonly { id: string; waitingFor: string }[];
    this.claim({ browser, due: all.map(({ id, waitingFor }) => ({ subjectId: id, at: waitingFor })) });
  }

  /** What was given and not shown is free again, as after a minute. */
  endLeases(): void {
    for (const [key, { isShown }] of this.claims) if (!isShown) this.claims.delete(key);
  }

  /** Due times that some browser has reported as shown. */
  get shown(): number {
    return [...this.claims.values()].filter(({ isShown }) => isShown).length;
  }

  private due({ method, path, body }: Seen) {
    if (method === 'GET' && path.startsWith('/reminders?state=waiting')) return page(this.waiting);
    if (method === 'GET' && path.startsWith('/reminders?state=coming')) return page(this.coming);
    if (method === 'GET' && path.startsWith('/tasks')) return page(this.tasks);
    if (path === '/notices/claim') return page(this.claim(body as { browser: string; due: Due[] }));
    if (path === '/notices/shown') return this.report(body as { browser: string; due: Due[] });
    return path.startsWith('/reminders/') || path.startsWith('/tasks/')
      ? { status: 200, body: { version: 2 } }
      : undefined;
  }

  private claim({ browser, due }: { browser: string; due: Due[] }): Due[] {
    return due.filter((one) => {
      const key = `${one.subjectId} ${one.at}`;
      const claim = this.claims.get(key) ?? { browser, isShown: false };
      this.claims.set(key, claim);
      return claim.browser === browser && !claim.isShown;
    });
  }

  private report({ browser, due }: { browser: string; due: Due[] }) {
    for (const { subjectId, at } of due) {
      const claim = this.claims.get(`${subjectId} ${at}`);
      if (claim?.browser === browser) claim.isShown = true;
    }
    return { status: 204 };
  }
}

/** The instant so many hours from now; negative is ago. */
export const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

export const reminder = (id: string, times: { waitingFor?: string; nextAt?: string }, text = `Call about ${id}`) => ({
  id,
  text,
  clientId: 'c1',
  version: 4,
  waitingFor: null,
  nextAt: null,
  ...times,
});

export const task = (id: string, due: string | null) => ({
  id,
  title: `Do ${id}`,
  details: 'All of it',
  clientId: null,
  assigneeId: 'm1',
  priority: 'HIGH',
  due,
  version: 7,
});
