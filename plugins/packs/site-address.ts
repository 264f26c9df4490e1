/**
 * Address that the build will be served at, as links are put to it: with a slash at the end.
 * @throws Error when it is no address of the web
 */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const address = text.trim().replace(/\/*$/, '/');
  if (!/^https?:\/\/[^/?#\s]+\/[^?#\s]*$/.test(address)) {
    throw new Error(`SITE_URL is '${text}': write an address like https://example.org/doc/`);
  }
  return address;
}
