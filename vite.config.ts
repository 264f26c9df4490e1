import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  build: {
    target: ['chrome87', 'safari15', 'firefox114'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    reportCompressedSize: false,
  },
});
