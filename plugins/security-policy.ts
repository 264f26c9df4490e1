/** The one place that says what a page of the app may do. */

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'media-src': "'self' blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app',
};

/** Hashes of what may stand inside the page itself, such as `sha256-…`. */
export interface InlineHashes {
  readonly style?: string;
  readonly script?: string;
}

/** First in the head of every page, before anything that it rules. */
export function policyMeta({ style, script }: InlineHashes = {}): string {
  const policy = {
    ...POLICY,
    'script-src': withHash(POLICY['script-src'], script),
    'style-src': withHash(POLICY['style-src'], style),
  };
  const rules = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}

const withHash = (sources: string, hash: string | undefined): string =>
  hash === undefined ? sources : `${sources} '${hash}'`;
