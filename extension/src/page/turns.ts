import { afterFrame } from './frame';

/** How long one turn may take, in milliseconds: a frame has 16, and the page needs most of it. */
const TURN = 5;

/**
 * Work in small turns, one in each frame, so that the page stays fluent. Work that is added while a turn runs is done
 * after what is there already; `first` puts it before.
 */
export class Turns {
  readonly #signal: AbortSignal;
  readonly #onError: (error: unknown) => void;
  #waiting: Array<() => void> = [];
  #isPlanned = false;
  /** All turns together, in milliseconds. */
  total = 0;

  constructor(signal: AbortSignal, onError: (error: unknown) => void) {
    this.#signal = signal;
    this.#onError = onError;
    signal.addEventListener('abort', () => {
      this.#waiting = [];
    });
  }

  add(work: () => void): void {
    this.#waiting.push(work);
    this.#plan();
  }

  /** Work that came out of splitting other work keeps its place in the row. */
  first(works: ReadonlyArray<() => void>): void {
    this.#waiting = [...works, ...this.#waiting];
    this.#plan();
  }

  #plan(): void {
    if (this.#isPlanned || this.#waiting.length === 0 || this.#signal.aborted) return;
    this.#isPlanned = true;
    afterFrame(() => this.#turn());
  }

  #turn(): void {
    this.#isPlanned = false;
    const start = performance.now();
    while (this.#waiting.length > 0 && performance.now() - start < TURN) {
      try {
        this.#waiting.shift()?.();
      } catch (error) {
        this.#onError(error);
      }
    }
    this.total += performance.now() - start;
    this.#plan();
  }
}
