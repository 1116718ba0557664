import { defineConfig } from 'vite';

/** Builds the engine alone, as one script that sets `globalThis.Jernih`, for measuring it outside the extension. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: '.output/engine',
    lib: { entry: 'lib/article/engine.ts', formats: ['iife'], name: 'JernihEngine', fileName: () => 'engine.js' },
  },
});
