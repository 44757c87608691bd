import type { Subject } from '../messages/protocol';
import { type Stored, stored } from './kept/stored';

/** Whom the panel of each tab is about; survives the worker. */
export class Subjects {
  private readonly kept: Stored<Readonly<Record<string, Subject>>> = stored('subjects', {});

  async of(tabId: number): Promise<Subject | null> {
    return (await this.kept.get())[tabId] ?? null;
  }

  async set(tabId: number, subject: Subject): Promise<void> {
    await this.kept.change((all) => ({ ...all, [tabId]: subject }));
  }

  async forget(tabId: number): Promise<void> {
    await this.kept.change((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== String(tabId))));
  }
}
