/** Names of files that the build writes and the service worker reads. */

/** The file with the list of what comes later. */
export const LATER = 'later.json';
/** The page that visits are answered with. */
export const PAGE = 'app.html';
/** Where other apps send what they share; no such file exists. */
export const SHARE = 'share';
/** Cache that holds what was shared until the page takes it. */
export const SHARED = 'shared';
