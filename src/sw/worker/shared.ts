/** What another app shares with this one: put aside for the page, which is then led to it. */
import { type SHARE_REFUSALS, SHARED } from '../names.ts';
import { scope } from './scope.ts';

/** Larger things are refused by the page too. */
const LARGEST = 20_000_000;

/** Whatever happens, the page opens; it finds what was shared, or why that could not be put aside. */
export async function stashShared(request: Request): Promise<Response> {
  const shared = await request.formData().then(sharedIn, () => REFUSED.unreadable);
  try {
    await putAside(shared);
  } catch {
    // No room is left. If there is none for a word about it either, the page has its own way to a file.
    await putAside(REFUSED.unreadable).catch(() => undefined);
  }
  return Response.redirect(new URL('./#/bring-in', scope).href, 303);
}

interface Shared {
  readonly kind: 'file' | 'text' | (typeof SHARE_REFUSALS)[number];
  readonly body: Blob | string;
}

const REFUSED = {
  empty: { kind: 'empty', body: '' },
  too_large: { kind: 'too_large', body: '' },
  unreadable: { kind: 'unreadable', body: '' },
} as const satisfies Record<(typeof SHARE_REFUSALS)[number], Shared>;

function sharedIn(form: FormData): Shared {
  const file = form.get('file');
  if (file instanceof File && file.size > LARGEST) return REFUSED.too_large;
  if (file instanceof File && file.size > 0) return { kind: 'file', body: file };
  const text = ['title', 'text', 'url'].flatMap((name) => saidIn(form, name)).join('\n\n');
  return text === '' ? REFUSED.empty : { kind: 'text', body: text };
}

/** Under a name of its own: what was shared before and still waits stays. */
async function putAside({ kind, body }: Shared): Promise<void> {
  const cache = await caches.open(SHARED);
  await cache.put(new URL(`share/${Date.now()}/${kind}`, scope), new Response(body));
}

function saidIn(form: FormData, name: string): readonly string[] {
  const said = form.get(name);
  return typeof said === 'string' && said !== '' ? [said] : [];
}
