/** Puts text on the clipboard; false where the browser refuses, as many in-app browsers do. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or no clipboard at all: the caller shows the text to copy by hand.
    return false;
  }
}
