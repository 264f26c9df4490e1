/// <reference types="vite/client" />
/// <reference types="unplugin-icons/types/preact" />

/** Version and build id, put in by `vite.config.ts`. */
declare const __BUILD__: string;

declare module '*/vi.json?more' {
  export const about: object;
  export const documents: object;
  export const glossary: object;
  export const inApp: object;
  export const install: object;
  export const pack: object;
  export const settings: object;
  export const welcome: object;
}
