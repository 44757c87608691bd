import type { NamedPerson, TaskSeed } from '../messages/agenda';
import type { Language } from '../messages/protocol';
import { stored } from './kept/stored';
import { activeTab } from './platform';
import { WORDS } from './words';

const ID = 'task';
const SELECT = 'select';
const LONGEST = 4000;
/** How long a page may take to say whom it shows (ms). A task about nobody is better than none. */
const PATIENCE = 700;

export interface TaskMenuNeeds {
  language(): Promise<Language>;
  /** Asks the page of this tab whom it shows; it answers with `hasSaid`. */
  askPage(tabId: number): void;
  /** Begins selecting people on the page of this tab. */
  select(tabId: number): void;
  /** Whom the panel of this tab is about. */
  inPanel(tabId: number): Promise<NamedPerson | null>;
  /** The client that this person is; null for a stranger, or when nobody can be asked. */
  clientOf(named: NamedPerson): Promise<TaskSeed['client']>;
  openForm(): Promise<void>;
}

/**
 * What stands in the menu of the right mouse button: "Task from the selected text", on pages of networks and in the panel, and "Select
 * several people" on pages.
 */
export class TaskMenu {
  private readonly seed = stored<TaskSeed | null>('taskSeed', null);
  private readonly asked = new Map<number, (named: NamedPerson | null) => void>();

  constructor(private readonly needs: TaskMenuNeeds) {}

  /** Puts it into the menus, in the manager's language. The browser keeps it there. */
  async offer(): Promise<void> {
    if (!chrome.contextMenus) return;
    const { task, select } = WORDS[await this.needs.language()].menu;
    const panel = `${new URL(chrome.runtime.getURL('')).protocol}//*/panel/*`;
    await chrome.contextMenus.removeAll();
    chrome.contextMenus.create({
      id: ID,
      title: task,
      contexts: ['selection'],
      documentUrlPatterns: [...__CONTENT_PAGES__, panel],
    });
    chrome.contextMenus.create({
      id: SELECT,
      title: select,
      contexts: ['page', 'link', 'image'],
      documentUrlPatterns: [...__CONTENT_PAGES__],
    });
  }

  /**
   * It was chosen: the form opens with the text, about whoever the page or the panel shows. The browser's own side panel
   * is in no tab: it stands beside the active one.
   */
  async chosen(info: chrome.contextMenus.OnClickData, clickedIn: number | undefined): Promise<void> {
    if (info.menuItemId === SELECT && clickedIn !== undefined) this.needs.select(clickedIn);
    if (info.menuItemId !== ID) return;
    const text = (info.selectionText ?? '').trim().slice(0, LONGEST);
    if (text === '') return;
    const tabId = clickedIn ?? (await activeTab()) ?? -1;
    const isInPanel = [info.frameUrl, info.pageUrl].some((url) => url !== undefined && isOurs(url));
    const named = isInPanel ? await this.needs.inPanel(tabId) : await this.onPage(tabId);
    const client = named && (await this.needs.clientOf(named));
    await this.seed.set({ text, link: info.pageUrl && !isOurs(info.pageUrl) ? info.pageUrl : '', client });
    await this.needs.openForm();
  }

  /** What the form is to begin with. */
  taken(): Promise<TaskSeed | null> {
    return this.seed.get();
  }

  /** The page of this tab says whom it shows. */
  hasSaid(tabId: number, named: NamedPerson | null): void {
    this.asked.get(tabId)?.(named);
  }

  private onPage(tabId: number): Promise<NamedPerson | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), PATIENCE);
      this.asked.set(tabId, (named) => {
        clearTimeout(timer);
        this.asked.delete(tabId);
        resolve(named);
      });
      this.needs.askPage(tabId);
    });
  }
}

/** Also under the changing addresses that frames get. */
function isOurs(url: string): boolean {
  return url.startsWith(`${new URL(chrome.runtime.getURL('')).protocol}//`);
}
