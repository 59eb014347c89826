import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [svelte()],
  // The window is WebKit or Chromium of the last few years; Tauri's own minimum is Safari 15 and Chrome 105.
  build: { outDir: 'dist', emptyOutDir: true, target: ['es2022', 'safari16', 'chrome105'], assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // `docket-devserver` listens here; with ?mock=1 nothing is asked of it.
    proxy: { '/rpc': 'http://127.0.0.1:4242', '/events': 'http://127.0.0.1:4242' },
  },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], setupFiles: ['src/test/setup.ts'] },
});
