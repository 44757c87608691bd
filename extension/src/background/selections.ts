import type { NamedPerson } from '../messages/agenda';
import { MOST_SELECTED, type SelectionView } from '../messages/selection';
import type { Entry } from './kept/outbox-store';
import { type Stored, stored } from './kept/stored';
import type { Ports } from './ports';
import type { Watch } from './watch';

/** Orders whose names are kept: the older ones are looked at by nobody. */
const MOST_ORDERS = 5;

interface Selected {
  readonly people: readonly NamedPerson[];
  /** Whether the panel shows them. */
  readonly isShown: boolean;
}

interface Order {
  readonly id: string;
  readonly names: readonly string[];
}

interface SelectionsNeeds {
  readonly watch: Pick<Watch, 'marksOf'>;
  readonly ports: Pick<Ports, 'tellDesks'>;
}

const NOBODY: Selected = { people: [], isShown: false };

/** Who is selected in each tab, and what the people of the last orders were called; survives the worker. */
export class Selections {
  private readonly kept: Stored<Readonly<Record<string, Selected>>> = stored('selections', {});
  private readonly orders: Stored<readonly Order[]> = stored<readonly Order[]>('orders', []);

  constructor(private readonly needs: SelectionsNeeds) {}

  async people(tabId: number): Promise<readonly NamedPerson[]> {
    return (await this.of(tabId)).people;
  }

  /** For the panel; null while it is not to show them. */
  async view(tabId: number): Promise<SelectionView | null> {
    const { people, isShown } = await this.of(tabId);
    if (!isShown) return null;
    const marks = await this.needs.watch.marksOf(people.map(({ person }) => person));
    const clients = marks.filter((mark) => mark !== null && mark !== 'unknown');
    const colleagues = clients.filter(({ owner }) => owner === 'colleague').length;
    const unknown = marks.filter((mark) => mark === 'unknown').length;
    return { people, clients: clients.length, colleagues, unknown };
  }

  /** @param show whether the panel is to show them from now on; else as before */
  async set(tabId: number, people: readonly NamedPerson[], show: boolean): Promise<void> {
    const few = people.slice(0, MOST_SELECTED);
    await this.kept.change((all) => ({
      ...all,
      [tabId]: { people: few, isShown: show || (all[tabId] ?? NOBODY).isShown },
    }));
    this.needs.ports.tellDesks({ kind: 'selection' }, tabId);
  }

  /** The panel of this tab shows a person again. Who is selected stays so. */
  async leave(tabId: number): Promise<void> {
    let wasShown = false;
    await this.kept.change((all) => {
      const now = all[tabId] ?? NOBODY;
      wasShown = now.isShown;
      return wasShown ? { ...all, [tabId]: { ...now, isShown: false } } : all;
    });
    if (wasShown) this.needs.ports.tellDesks({ kind: 'selection' }, tabId);
  }

  async forget(tabId: number): Promise<void> {
    await this.kept.change((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== String(tabId))));
  }

  /** The service has done a write: when it was an order, who was meant is kept, each at their place. */
  async took({ action, body }: Pick<Entry, 'action' | 'body'>, view: unknown): Promise<void> {
    if (action !== 'startPeopleAction' && action !== 'undoPeopleAction') return;
    if (action === 'startPeopleAction') await this.keep(...orderIn(body, view));
    this.needs.ports.tellDesks({ kind: 'selection' });
  }

  private async keep(id: string, names: readonly string[]): Promise<void> {
    await this.orders.change((all) => [...all.filter((one) => one.id !== id), { id, names }].slice(-MOST_ORDERS));
  }

  async namesOf(id: string): Promise<readonly string[]> {
    return (await this.orders.get()).find((one) => one.id === id)?.names ?? [];
  }

  private async of(tabId: number): Promise<Selected> {
    return (await this.kept.get())[tabId] ?? NOBODY;
  }
}

/** The id of an order that the service has taken, and the names it was given with. */
function orderIn(body: unknown, view: unknown): [id: string, names: readonly string[]] {
  const { people } = body as { people: readonly { name: string }[] };
  return [(view as { id: string }).id, people.map(({ name }) => name)];
}
