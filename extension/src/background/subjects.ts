import type { Subject } from '../messages/protocol';
import { type Stored, stored } from './kept/stored';

/** Whom the panel of each tab is about; survives the worker. */
export class Subjects {
  private readonly kept: Stored<Readonly<Record<string, Subject>>> = stored('subjects', {});
  /** How often each was set since the worker began. */
  private readonly sets = new Map<number, number>();

  async of(tabId: number): Promise<Subject | null> {
    return (await this.kept.get())[tabId] ?? null;
  }

  /** For one who is told of every change all the same: null also when somebody else was set while it was read. */
  async unlessSet(tabId: number): Promise<Subject | null> {
    const before = this.sets.get(tabId);
    const subject = await this.of(tabId);
    return this.sets.get(tabId) === before ? subject : null;
  }

  async set(tabId: number, subject: Subject): Promise<void> {
    this.sets.set(tabId, (this.sets.get(tabId) ?? 0) + 1);
    await this.kept.change((all) => ({ ...all, [tabId]: subject }));
  }

  async forget(tabId: number): Promise<void> {
    await this.kept.change((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== String(tabId))));
  }
}
