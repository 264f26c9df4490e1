/** Elements from the end: `Array.prototype.at` is younger than the oldest browsers that the app is built for. */

/** The last one, or the one so many `before` it; undefined when there are not so many. */
export const lastOf = <T>(list: ArrayLike<T>, before = 0): T | undefined =>
  list[list.length - 1 - before];
