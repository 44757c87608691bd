import type { NamedPerson } from './agenda';

/** So many people can be selected at a time: what the service takes in one order. */
export const MOST_SELECTED = 500;

/** The people a manager has selected on the page of a tab, as the panel shows them. */
export interface SelectionView {
  readonly people: readonly NamedPerson[];
  readonly clients: number;
  /** Those of the clients who are a colleague's. */
  readonly colleagues: number;
  /** Nobody could be asked about these. */
  readonly unknown: number;
}

/** The questions about people who are selected: of the page where they stand, and of the panel where it is said what is to be done. */
export interface SelectionQuestions {
  /**
   * Whom the manager has selected. `show`: the panel shows them from now on, until it is opened for a person; else as before. With
   * `inBrowser` the browser's side panel is to be opened, and answered whether it is.
   */
  'page.selected': {
    ask: { people: readonly NamedPerson[]; show: boolean; inBrowser: boolean };
    answer: { inBrowser: boolean };
  };
  /** Whom they had selected in this tab before the page was loaded. */
  'page.selection': { ask: null; answer: readonly NamedPerson[] };
  /** Whom the manager has selected in the tab; null while the panel is not to show that. */
  'panel.selection': { ask: { tabId: number | null }; answer: SelectionView | null };
  /** Begins selecting on the page of the tab. */
  'panel.select': { ask: { tabId: number | null }; answer: null };
  /** Nobody is selected any more. `leave`: the panel shows a person again. */
  'panel.unselect': { ask: { tabId: number | null; leave: boolean }; answer: null };
  /** What the people of an order were called where they were selected; empty when that is not known here any more. */
  'panel.namesOf': { ask: { orderId: string }; answer: readonly string[] };
  /** Answers whether there was a page of a network in the tab. */
  'popup.select': { ask: { tabId: number }; answer: { begun: boolean } };
}
