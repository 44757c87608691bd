/**
 * A part of the content script that a page does not need until the manager does something. It is loaded when it is first
 * wanted, once, and what is asked of it meanwhile is done in its order as soon as it is there.
 *
 * A part is a module whose name ends in `.part.ts`, and is only ever loaded by `import('./name.part')`: the build makes a
 * file of its own of it, `parts/name.js`, and lets the content script import that from the extension
 * (`parts.mjs`). It runs in the world of the content script, whatever the page's own policy forbids; the page is told
 * neither of the file nor where it comes from.
 *
 * @typeParam M the module
 * @typeParam T what is made of it
 */
export class OnDemand<M, T> {
  readonly #load: () => Promise<M>;
  readonly #make: (module: M) => T;
  readonly #signal: AbortSignal;
  readonly #onError: (error: unknown) => void;
  #made: T | null = null;
  #making: Promise<T> | null = null;

  constructor(load: () => Promise<M>, make: (module: M) => T, signal: AbortSignal, onError: (error: unknown) => void) {
    this.#load = load;
    this.#make = make;
    this.#signal = signal;
    this.#onError = onError;
  }

  /** What is there already. */
  get now(): T | null {
    return this.#made;
  }

  /**
   * Loads it, if it is not there yet.
   * @throws Error when the extension is gone meanwhile, or the signal has ended; the next call tries again
   */
  get(): Promise<T> {
    this.#making ??= this.#makeIt();
    return this.#making;
  }

  /** Does something with it: at once when it is there, else when it is. Not any more when the signal has ended. */
  use(what: (it: T) => void): void {
    if (this.#made !== null) what(this.#made);
    else this.get().then(what).catch(this.#failed);
  }

  /** Like `use`, if it is there or on its way; else there is nothing to be done. */
  useIfWanted(what: (it: T) => void): void {
    if (this.#making !== null) this.use(what);
  }

  /** Fetches its code, since it will be wanted in a moment; nothing is made yet. */
  warm(): void {
    if (this.#making === null) this.#load().catch(this.#failed);
  }

  async #makeIt(): Promise<T> {
    try {
      const module = await this.#load();
      this.#signal.throwIfAborted();
      this.#made = this.#make(module);
      return this.#made;
    } catch (error) {
      this.#making = null;
      throw error;
    }
  }

  readonly #failed = (error: unknown): void => {
    if (!this.#signal.aborted) this.#onError(error);
  };
}
