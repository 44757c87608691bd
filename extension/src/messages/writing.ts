/** What is said to and by whatever stands at the page's own message box. */
import type { Insertion, NetworkId, TemplateUse } from '@okolo/card';
import type { PersonKey } from '../networks/network';

/** A quick message as the list at the caret shows it. */
export interface PageTemplate {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string | null;
  /** How its text begins. */
  readonly beginning: string;
}

/** A quick message for somebody, with what is still blank in it and what is to be told when it was used. */
export interface PageMessage {
  readonly templateId: string;
  readonly text: string;
  /** Placeholders that stand in the text, with what they are called. */
  readonly missing: ReadonlyArray<{ readonly name: string; readonly label: string }>;
  readonly usesToday: number;
  readonly warning: boolean;
  readonly use: TemplateUse;
}

/** Somebody else is writing to a client. */
export interface Answering {
  readonly managerId: string;
  readonly name: string;
  /** When that is over, unless they go on; null when it is. */
  readonly until: string | null;
}

/** The questions of the content script about what the manager writes, and the panel's about the box. */
export interface WritingQuestions {
  'page.templates': { ask: null; answer: readonly PageTemplate[] };
  /** A quick message for whoever it is; for nobody in particular when that is not known. */
  'page.message': {
    ask: { templateId: string; network: NetworkId; person: PersonKey | null; link: string };
    answer: PageMessage;
  };
  /** It stands in the page's box: counts it. */
  'page.usedMessage': { ask: { templateId: string; use: TemplateUse }; answer: null };
  /** The manager writes to this client; tells who else does. */
  'page.answer': { ask: { clientId: string }; answer: readonly Answering[] };
  /** The manager has gone on to somebody else. */
  'page.endAnswer': { ask: { clientId: string }; answer: null };
  /** Makes a colleague's client the manager's own. False when that cannot be done now. */
  'page.takeOver': { ask: { clientId: string }; answer: boolean };
  /** Asks the colleague whose client it is, by a task. False when that cannot be done now. */
  'page.askOwner': { ask: { clientId: string }; answer: boolean };
  /** Puts a message for the panel's person into the box of its page. `tabId`: the page that the browser's own panel stands beside; null in a page. */
  'panel.insert': { ask: { text: string; tabId: number | null }; answer: Insertion };
}

/** What the background asks a page of a network to do; the page answers with an `Insertion`. */
export interface PageTask {
  readonly task: 'insert';
  readonly text: string;
  /** Whom it is for; null when anybody may get it. */
  readonly person: PersonKey | null;
}
