import type { Mark } from '../messages/mark';
import type { PageWords } from '../messages/protocol';
import type { Answering } from '../messages/writing';
import type { PersonKey } from '../networks/network';
import { isSame } from '../networks/person';
import { type Box, boxAround } from '../page/insert/box';
import { every } from '../page/lifetime';
import { NearBox, type Place } from '../page/near-box';
import { barAround } from '../page/room';
import { type GuardLine, guardLine } from './guard-line';

/** Whoever goes on typing says so again after this time (ms); the service takes it for a minute. */
const SAY_AGAIN = 20_000;
const LOOK_AGAIN = 3_000;
const LOOK_AT_MOST_EVERY = 500;

/** What the guard asks of its surroundings. */
export interface GuardNeeds {
  readonly signal: AbortSignal;
  /** What the manager wants of it. */
  wanted(): { readonly guard: boolean; readonly answering: boolean; readonly mayTakeOver: boolean };
  words(): PageWords;
  /** The person whose conversation is open. */
  person(): PersonKey | null;
  /** `undefined` while that is not known; it is asked for then. */
  markOf(person: PersonKey): Mark | null | undefined;
  begin(clientId: string): Promise<readonly Answering[]>;
  end(clientId: string): Promise<unknown>;
  takeOver(clientId: string): Promise<boolean>;
  askOwner(clientId: string): Promise<boolean>;
}

/** While the manager types to a client: says whose client it is, if a colleague's, and who else is answering. What is typed is never read. */
export class Guard {
  private readonly near: NearBox;
  private at: { readonly person: PersonKey; readonly box: Box } | null = null;
  private lookedAt = 0;
  private said: { readonly clientId: string; readonly when: number } | null = null;
  private readonly others = new Map<string, Answering>();
  private readonly hidden = new Set<string>();
  private last: { readonly key: string; readonly element: HTMLElement } | null = null;
  /** What became of the last press, for the client it was about. */
  private answer: { readonly clientId: string; readonly text: string } | null = null;

  constructor(private readonly needs: GuardNeeds) {
    const { signal } = needs;
    this.near = new NearBox(signal);
    addEventListener('input', ({ isTrusted }) => isTrusted && this.wasTyped(), {
      capture: true,
      signal,
      passive: true,
    });
    for (const type of ['scroll', 'resize'])
      addEventListener(type, () => this.near.isShown && this.show(), { capture: true, signal, passive: true });
    every(LOOK_AGAIN, signal, () => this.look());
    addEventListener('pagehide', () => this.leave(), { signal });
    signal.addEventListener('abort', () => this.leave());
  }

  /** A colleague begins or ends writing to a client. */
  told(clientId: string, who: Answering): void {
    const key = `${clientId} ${who.managerId}`;
    if (who.until === null) this.others.delete(key);
    else this.others.set(key, who);
    this.show();
  }

  /** Something was typed in the page. */
  wasTyped(): void {
    const box = boxAround(document.activeElement);
    // Who is open is told by the page: asking it at every key would be felt.
    const isSoon = this.at?.box === box && Date.now() - this.lookedAt < LOOK_AT_MOST_EVERY;
    if (isSoon) return;
    this.lookedAt = Date.now();
    const person = box && this.needs.person();
    if (!box || !person) return;
    if (this.at && !isSame(this.at.person, person)) this.leave();
    this.at = { person, box };
    const mark = this.needs.markOf(person);
    if (mark && this.needs.wanted().answering) this.say(mark.clientId);
    this.show();
  }

  /** The manager has gone on, or somebody's time is over; who is a client may have become known. */
  private look(): void {
    const now = Date.now();
    for (const [key, { until }] of this.others) if (until && Date.parse(until) <= now) this.others.delete(key);
    const person = this.at && this.needs.person();
    if (this.at && (!person || !isSame(this.at.person, person) || !this.at.box.isConnected)) this.leave();
    if (this.at) this.show();
  }

  private say(clientId: string): void {
    const now = Date.now();
    if (this.said?.clientId === clientId && now - this.said.when < SAY_AGAIN) return;
    this.said = { clientId, when: now };
    const tell = (others: readonly Answering[]) => {
      for (const who of others) this.told(clientId, who);
    };
    // Who cannot be asked knows nobody; that is no reason to disturb whoever types.
    this.needs.begin(clientId).then(tell, () => {});
  }

  private leave(): void {
    if (this.said) this.needs.end(this.said.clientId).catch(() => {});
    this.said = null;
    this.at = null;
    this.answer = null;
    this.near.hide();
  }

  private show(): void {
    const { at } = this;
    const mark = at && this.needs.markOf(at.person);
    const line = mark && at.box.checkVisibility() ? this.lineAbout(mark) : null;
    if (at && line) this.near.show(this.drawn(line), placeOf(at.box));
    else this.near.hide();
  }

  /** The same line is the same element: it is read out once, and keeps the focus. */
  private drawn(line: GuardLine): HTMLElement {
    const words = this.needs.words();
    const key = JSON.stringify([line, line.takeOver !== null, words.guardHide]);
    if (this.last?.key !== key) this.last = { key, element: guardLine(words, line) };
    return this.last.element;
  }

  /** What there is to say; null when there is nothing. */
  private lineAbout(mark: Mark): GuardLine | null {
    const { guard, answering, mayTakeOver } = this.needs.wanted();
    const { clientId } = mark;
    const of = ([key]: readonly [string, Answering]) => key.startsWith(clientId);
    const others = answering ? [...this.others].filter(of).map(([, { name }]) => name) : [];
    const isColleagues = guard && mark.owner === 'colleague' && !this.hidden.has(clientId);
    const answer = this.answer?.clientId === clientId ? this.answer.text : '';
    if (!isColleagues && others.length === 0 && !answer) return null;
    return {
      owner: isColleagues ? mark.ownerName : '',
      others,
      answer,
      takeOver: isColleagues && mayTakeOver ? () => void this.pressed(mark, 'takeOver') : null,
      ask: isColleagues ? () => void this.pressed(mark, 'askOwner') : null,
      hide: () => this.hide(clientId),
    };
  }

  private hide(clientId: string): void {
    this.hidden.add(clientId);
    this.answer = null;
    this.show();
  }

  private async pressed({ clientId, ownerName }: Mark, what: 'takeOver' | 'askOwner'): Promise<void> {
    const words = this.needs.words();
    const isDone = await this.needs[what](clientId).catch(() => false);
    const done = what === 'takeOver' ? words.guardTaken : words.guardAsked.replace('{{name}}', ownerName);
    this.answer = { clientId, text: isDone ? done : words.guardFailed };
    if (isDone) this.hidden.add(clientId);
    this.show();
  }
}

/** Above the bar that the box and its buttons stand in: nothing of it is covered. */
function placeOf(box: Box): Place {
  const { top, bottom } = barAround(box);
  return { left: box.getBoundingClientRect().left, top, bottom };
}
