/**
 * What the page may load and from where. Scripts only from its own origin, never inline.
 * `'unsafe-inline'` for styles is owed to Mantine, which writes theme variables and responsive rules into style tags and
 * attributes at run time.
 */
const directives: Record<string, string> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  // Documents the page has fetched itself are shown in frames by the browser's own viewer; nobody else's page ever is.
  'frame-src': 'blob:',
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

const serialize = (policy: Record<string, string>) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** For the page itself, so that it is protected behind any server. A `<meta>` cannot carry `frame-ancestors`. */
export const metaPolicy = serialize(directives)

export const securityHeaders: Record<string, string> = {
  'content-security-policy': serialize({ ...directives, 'frame-ancestors': "'none'" }),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
}
