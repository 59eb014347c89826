import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Where `docket-devserver` listens; it prints the address. With ?mock=1 nothing is asked of it.
const core = process.env['DOCKET_DEVSERVER'] ?? 'http://127.0.0.1:4242';

export default defineConfig({
  base: './',
  plugins: [svelte()],
  // The window is WebKit or Chromium of the last few years; Tauri's own minimum is Safari 15 and Chrome 105.
  build: { outDir: 'dist', emptyOutDir: true, target: ['es2022', 'safari16', 'chrome105'], assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/rpc': core, '/events': core },
  },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], setupFiles: ['src/test/setup.ts'] },
});
