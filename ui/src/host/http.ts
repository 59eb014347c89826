// The development server on loopback: the same router, spoken to over HTTP.
import { copyText, hostError, type Host } from './host';

export function httpHost(): Host {
  let events: EventSource | undefined;
  return {
    async call(command, payload) {
      let response: Response;
      let body: unknown;
      try {
        response = await fetch(`/rpc/${command}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(payload),
        });
        body = await response.json();
      } catch (thrown) {
        throw hostError(thrown);
      }
      if (response.ok) return body;
      throw hostError(body ?? `HTTP ${response.status}`);
    },
    on(event, run) {
      // A browser never tells a page where a dropped file lies.
      if (event === 'dropped') return () => {};
      events ??= new EventSource('/events');
      const source = events;
      const heard = (message: Event) => run(JSON.parse((message as MessageEvent<string>).data));
      source.addEventListener(event, heard);
      return () => source.removeEventListener(event, heard);
    },
    copy: copyText,
  };
}
