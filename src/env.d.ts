/// <reference types="vite/client" />
/// <reference types="unplugin-icons/types/preact" />

/** Version and build id, put in by `vite.config.ts`. */
declare const __BUILD__: string;

declare module '*/vi.json?more' {
  const catalogue: typeof import('./i18n/vi.json');
  export const {
    about,
    card,
    documents,
    files,
    glossary,
    inApp,
    install,
    listen,
    pack,
    readerSheets,
    settings,
    welcome,
  } = catalogue;
}

declare module '*/vi.json?work' {
  const catalogue: typeof import('./i18n/vi.json');
  export const {
    groups,
    members,
    roster,
    themes,
    dates,
    sessions,
    agenda,
    attendance,
    scan,
    minutes,
    scoring,
    closing,
    tasks,
  } = catalogue;
}

declare module '*/vi.json?papers' {
  const catalogue: typeof import('./i18n/vi.json');
  export const { papers, reports, registers } = catalogue;
}

declare module '*/vi.json?keep' {
  const catalogue: typeof import('./i18n/vi.json');
  export const { making, notes, search, texts } = catalogue;
}

declare module '*/vi.json?exchange' {
  const catalogue: typeof import('./i18n/vi.json');
  export const { backup, exchange, lock, privacy, rollUp } = catalogue;
}

declare module '*/vi.json?first' {
  const catalogue: typeof import('./i18n/vi.json');
  export const { reader } = catalogue;
}

declare module '*/en.json?first' {
  const catalogue: typeof import('./i18n/en.json');
  export const { reader } = catalogue;
}

declare module '*/en.json?start' {
  const catalogue: typeof import('./i18n/en.json');
  export const { app, library, problem, reader, storage, update } = catalogue;
}
