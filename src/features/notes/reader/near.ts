/** Tells which of many elements are near the screen, without asking about all of them in every frame. */

/** Elements before the first and behind the last one in sight that are near. */
const AROUND = 6;
/** With fewer left on one side, others are near. */
const LEFT = 2;

/** The elements from the first place to the second, which is behind the last one. */
export type Near = readonly [from: number, to: number];

/**
 * Browsers look at every observed element in every frame. So only the near ones are observed, and all of them for a
 * moment when the screen has moved on to others.
 * @param elements in the order of the page
 * @returns how to end it
 */
export function watchNear(elements: readonly Element[], told: (near: Near) => void): () => void {
  const places = new Map(elements.map((element, at) => [element, at]));
  const inSight = new Set<number>();
  /** Undefined while all are observed. */
  let near: Near | undefined;
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const at = places.get(target) ?? 0;
      if (isIntersecting) inSight.add(at);
      else inSight.delete(at);
    }
    if (near === undefined ? inSight.size === 0 : !isLeft(near, inSight, elements.length)) return;
    near = near === undefined ? nearTo(inSight, elements.length) : undefined;
    if (near !== undefined) told(near);
    observe();
  });
  const observe = () => {
    observer.disconnect();
    inSight.clear();
    for (const element of elements.slice(...(near ?? []))) observer.observe(element);
  };
  observe();
  return () => observer.disconnect();
}

const nearTo = (inSight: ReadonlySet<number>, count: number): Near => [
  Math.max(0, Math.min(...inSight) - AROUND),
  Math.min(count, Math.max(...inSight) + 1 + AROUND),
];

/** Whether the screen has come close to where others begin, or gone beyond. */
const isLeft = ([from, to]: Near, inSight: ReadonlySet<number>, count: number): boolean =>
  inSight.size === 0 ||
  (from > 0 && Math.min(...inSight) - from < LEFT) ||
  (to < count && to - 1 - Math.max(...inSight) < LEFT);
