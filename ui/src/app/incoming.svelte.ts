// Files on their way to the wizard: dropped on the window, or lying in the inbox folder.
import { links, router } from './route.svelte';

class Incoming {
  paths = $state.raw<string[]>([]);

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
