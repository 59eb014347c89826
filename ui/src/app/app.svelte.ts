// What the whole frame knows: counts, language, the way back.
import { act, query, type Query } from '../rpc';
import { clock, setLanguage } from '../words';

class App {
  #state: Query<'app_state'> | undefined;

  /** Starts asking; called once while the frame is being made. */
  begin(): void {
    const state = query('app_state', () => ({}), { keep: true });
    this.#state = state;
    $effect.pre(() => {
      const answer = state.answer;
      if (!answer) return;
      setLanguage(answer.language);
      clock.set(answer.now, answer.time_zone);
    });
  }

  get state() {
    return this.#state?.answer;
  }

  get error() {
    return this.#state?.error;
  }

  retry(): void {
    this.#state?.retry();
  }

  undo(): Promise<unknown> {
    return act('undo', {});
  }

  redo(): Promise<unknown> {
    return act('redo', {});
  }
}

export const app = new App();
