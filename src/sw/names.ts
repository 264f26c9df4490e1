/** Names of files that the build writes and the service worker reads. */

/** The file with the list of what comes later. */
export const LATER = 'later.json';
/** The page that visits are answered with. */
export const PAGE = 'app.html';
/** Where other apps send what they share; no such file exists. */
export const SHARE = 'share';
/** Why something shared could not be put aside; the page says so. */
export const SHARE_REFUSALS = ['empty', 'too_large', 'unreadable'] as const;
/** Cache that holds what was shared until the page takes it. */
export const SHARED = 'shared';
