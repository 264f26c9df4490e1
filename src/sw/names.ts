/** Names of files that the build writes and the service worker reads. */

/** The file with the list of what comes later. */
export const LATER = 'later.json';
/** The page that visits are answered with. */
export const PAGE = 'app.html';
