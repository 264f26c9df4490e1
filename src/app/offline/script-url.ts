/** The one Trusted Types policy of the app: it lets our own workers be started and nothing else. */

interface Policy {
  /** A `TrustedScriptURL`, which whoever takes addresses takes as a string. */
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

declare global {
  // Not in TypeScript's DOM library yet.
  var trustedTypes: PolicyFactory | undefined;
}

let policy: Policy | undefined;

/**
 * Address of `sw.js` or of a worker among the built scripts, trusted where the browser asks for that (Chromium 83, Firefox 148, Safari 26).
 * @param script absolute, or relative to the folder of the app
 */
export function scriptUrl(script: string, root: string): string {
  const folder = new URL(root, document.baseURI);
  const { href } = new URL(script, folder);
  if (globalThis.trustedTypes === undefined) return href;
  policy ??= createPolicy(globalThis.trustedTypes, folder.href);
  return policy.createScriptURL(href);
}

/** A page may create the policy only once, so it is made for the one folder that the app is in. */
function createPolicy(factory: PolicyFactory, folder: string): Policy {
  const scripts = new URL('assets/', folder).href;
  const worker = new URL('sw.js', folder).href;
  return factory.createPolicy('app', {
    createScriptURL(url) {
      if (url === worker || (url.startsWith(scripts) && url.endsWith('.js'))) return url;
      throw new TypeError(`not a script of this app: ${url}`);
    },
  });
}
