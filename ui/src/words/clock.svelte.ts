// What time it is: the core's clock, carried on by the time that has passed since it was told.
const state = $state({ now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

let told = { core: Date.now(), here: Date.now() };

setInterval(tick, 30_000);

function tick(): void {
  state.now = told.core + (Date.now() - told.here);
}

export const clock = {
  get now(): number {
    return state.now;
  },
  get zone(): string {
    return state.zone;
  },
  set(now: string, zone: string): void {
    told = { core: Date.parse(now), here: Date.now() };
    if (zone) state.zone = zone;
    tick();
  },
};
