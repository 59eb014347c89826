// Files on their way in: dropped on the window, or lying in the inbox folder. They go to the wizard, or to the screen
// that asked for them.
import { links, router } from './route.svelte';

class Incoming {
  paths = $state.raw<string[]>([]);
  #taker: ((paths: string[]) => void) | undefined;

  /** While a screen takes files itself, those that are dropped go there; until the returned function is called. */
  divert(taker: (paths: string[]) => void): () => void {
    this.#taker = taker;
    return () => {
      if (this.#taker === taker) this.#taker = undefined;
    };
  }

  /** Files that were dropped on the window. */
  drop(paths: string[]): void {
    if (this.#taker) this.#taker(paths);
    else this.offer(paths);
  }

  /** Opens the wizard with these files. */
  offer(paths: string[]): void {
    this.paths = [...this.paths, ...paths];
    router.go(links.import);
  }

  /** Hands them over, once. */
  take(): string[] {
    const { paths } = this;
    this.paths = [];
    return paths;
  }
}

export const incoming = new Incoming();
