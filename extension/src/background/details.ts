import type { Page, StatusMove, TaskView } from '@okolo/card';
import type { MarkDetails } from '../messages/mark';
import type { Desk } from './desk';
import type { People } from './kept/people';
import type { Directory } from './service/directory';

/** What an icon tells of a client when somebody points at it. */
export class Details {
  constructor(
    private readonly people: Pick<People, 'client'>,
    private readonly desk: Pick<Desk, 'call'>,
    private readonly directory: Pick<Directory, 'get'>,
  ) {}

  /** Only of clients that a page was told of. Null when nobody can be asked. */
  async of(clientId: string): Promise<MarkDetails | null> {
    if (!this.people.client(clientId)) return null;
    try {
      const [moves, tasks, { managers }] = await Promise.all([
        this.desk.call({ method: 'moves', args: [clientId] }) as Promise<Page<StatusMove>>,
        this.desk.call({ method: 'tasks', args: [clientId, false] }) as Promise<Page<TaskView>>,
        this.directory.get(),
      ]);
      const [move, task] = [moves.items[0], tasks.items[0]];
      const by = managers.find(({ id }) => id === move?.managerId)?.name ?? '';
      return {
        status: move ? { by, at: move.at } : null,
        task: task ? { title: task.title, due: task.due } : null,
      };
    } catch {
      // A hint that cannot be had is not worth a word.
      return null;
    }
  }
}
