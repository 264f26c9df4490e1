/** What another app shares with this one: put aside for the page, which is then led to it. */
import { SHARED } from '../names.ts';
import { scope } from './scope.ts';

/** Larger things are refused by the page too. */
const LARGEST = 20_000_000;

/** Whatever happens, the page opens; what could not be put aside is then simply not there. */
export async function stashShared(request: Request): Promise<Response> {
  try {
    const form = await request.formData();
    const file = form.get('file');
    const text = ['title', 'text', 'url'].flatMap((name) => saidIn(form, name)).join('\n\n');
    const cache = await caches.open(SHARED);
    if (file instanceof File && file.size > 0 && file.size <= LARGEST)
      await cache.put(new URL('share/file', scope), new Response(file));
    else if (text !== '') await cache.put(new URL('share/text', scope), new Response(text));
  } catch {
    // Not a form, or no room left: the page has its own way to a file.
  }
  return Response.redirect(new URL('./#/bring-in', scope).href, 303);
}

function saidIn(form: FormData, name: string): readonly string[] {
  const said = form.get(name);
  return typeof said === 'string' && said !== '' ? [said] : [];
}
