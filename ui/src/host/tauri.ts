// The window. The only file that knows Tauri.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { copyText, hostError, type Host, type HostEvents } from './host';

export function tauriHost(): Host {
  return {
    async call(command, payload) {
      try {
        return await invoke('rpc', { cmd: command, payload });
      } catch (thrown) {
        throw hostError(thrown);
      }
    },
    on(event, run) {
      const listening = event === 'dropped' ? dropped(run as (payload: HostEvents['dropped']) => void)
        : event === 'dragging' ? dragging(run as (payload: HostEvents['dragging']) => void)
        : listen(`docket:${event}`, ({ payload }) => run(payload as never));
      return () => void listening.then((stop) => stop());
    },
    copy: copyText,
  };
}

function dropped(run: (payload: HostEvents['dropped']) => void): Promise<() => void> {
  return getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type === 'drop' && payload.paths.length > 0) run({ paths: payload.paths });
  });
}

function dragging(run: (payload: HostEvents['dragging']) => void): Promise<() => void> {
  return getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type !== 'over') run({ over: payload.type === 'enter' && payload.paths.length > 0 });
  });
}
