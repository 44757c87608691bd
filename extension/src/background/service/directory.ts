import type { ManagerView, StatusView } from '@okolo/card';
import { requestOf } from '@okolo/card/requests';
import { stored } from '../kept/stored';
import type { Connection } from './connection';
import { read } from './read';

interface Lists {
  readonly statuses: readonly StatusView[];
  readonly managers: readonly ManagerView[];
}

/** The project's short lists, which every icon needs. Kept over the browser's end, so that icons are right offline. */
export class Directory {
  private readonly kept = stored<Lists | null>('directory', null);
  private lists: Lists | null = null;
  private fetching: Promise<Lists> | null = null;

  constructor(private readonly connection: Connection) {}

  async get(): Promise<Lists> {
    if (this.lists) return this.lists;
    const kept = await this.kept.get();
    if (!kept) return this.refresh();
    this.lists ??= kept;
    this.refresh().catch(() => {});
    return this.lists;
  }

  /** Fetches both lists again. Rejects with a `ProblemError` when that cannot be done. */
  refresh(): Promise<Lists> {
    if (this.fetching) return this.fetching;
    const fetching = this.fetch().finally(() => {
      if (this.fetching === fetching) this.fetching = null;
    });
    this.fetching = fetching;
    return fetching;
  }

  async forget(): Promise<void> {
    this.lists = null;
    this.fetching = null;
    await this.kept.set(null);
  }

  private async fetch(): Promise<Lists> {
    const [statuses, managers] = await Promise.all([
      read<{ items: readonly StatusView[] }>(this.connection, requestOf({ method: 'statuses', args: [] }).path),
      read<{ items: readonly ManagerView[] }>(this.connection, requestOf({ method: 'managers', args: [] }).path),
    ]);
    this.lists = { statuses: statuses.items, managers: managers.items };
    await this.kept.set(this.lists);
    return this.lists;
  }
}
