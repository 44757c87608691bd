/** One editor in a box of the page, as a network would have it for messages. */
export interface Mounted {
  /** What the keys are typed into. */
  readonly box: HTMLElement;
  /** What the editor itself believes to hold: its own state and not what is seen, a line break for each paragraph or break. */
  text(): string;
}

/** Puts an editor with these lines into an element. The lines are no part of what can be undone. */
export type Mount = (element: HTMLElement, lines: readonly string[]) => Mounted | Promise<Mounted>;
