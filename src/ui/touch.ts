/** A tick that the fingers feel, on phones that have it. */
export function hapticTick(): void {
  // Typed as always there, but iPhones have none.
  const phone: { vibrate?: (milliseconds: number) => boolean } = navigator;
  phone.vibrate?.(10);
}
