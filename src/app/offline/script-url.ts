/** The one Trusted Types policy of the app: it lets our own workers be started and nothing else. */

/** Scripts that may be started by address, relative to the folder of the app. */
type OwnScript = 'sw.js';

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

/** Address of one of our scripts, trusted where the browser asks for that (Chromium 83, Firefox 148, Safari 26). */
export function scriptUrl(script: OwnScript, root: string): string {
  const { href } = new URL(script, new URL(root, document.baseURI));
  if (globalThis.trustedTypes === undefined) return href;
  policy ??= createPolicy(globalThis.trustedTypes, href);
  return policy.createScriptURL(href);
}

/** A page may create the policy only once, so it is made for the one folder that the app is in. */
function createPolicy(factory: PolicyFactory, own: string): Policy {
  return factory.createPolicy('app', {
    createScriptURL(url) {
      if (url === own) return url;
      throw new TypeError(`not a script of this app: ${url}`);
    },
  });
}
