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

/**
 * First in the head of every page, before anything that it rules.
 * @param style hash of the one inline style sheet that the page may hold, such as `sha256-…`
 */
export function policyMeta(style?: string): string {
  const policy = style === undefined ? POLICY : { ...POLICY, 'style-src': `'self' '${style}'` };
  const rules = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}
