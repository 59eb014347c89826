// Waiting for a state, never for a time: a test says what it waits for, and the message names it when it never comes.

const PATIENCE_MS = 30_000;
const STEP_MS = 50;

/** Asks `question` until it answers something truthy, and returns that; a question that throws is asked again. */
export async function until(what, question, patience = PATIENCE_MS) {
  const end = performance.now() + patience;
  let last;
  for (;;) {
    try {
      const answer = await question();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`waited ${patience / 1000} s for ${what}`, { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
