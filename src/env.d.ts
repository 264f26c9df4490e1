/// <reference types="vite/client" />
/// <reference types="unplugin-icons/types/preact" />

/** Version and build id, put in by `vite.config.ts`. */
declare const __BUILD__: string;
