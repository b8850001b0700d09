/**
 * The closed catalogue of problem types (RFC 9457) with their HTTP status. A type is `noun/kebab-reason`; each has a
 * translated title and explanation in the `problems` namespace, found with fallback `a/b` → `a` → generic.
 */
export const problemTypes = {
  'request/malformed': 400,
  'request/invalid': 422,
  'request/too-large': 413,
  'request/unsupported-type': 415,
  'request/idempotency-key-missing': 400,
  'request/idempotency-key-reused': 422,
  'session/required': 401,
  'session/expired': 401,
  'session/bad-credentials': 401,
  'session/too-many-attempts': 429,
  'session/csrf': 403,
  'access/forbidden': 403,
  'resource/not-found': 404,
  'route/not-found': 404,
  'route/method-not-allowed': 405,
  'conflict/stale': 409,
  'password/link-expired': 410,
  'order/not-editable': 409,
  'order/not-sendable': 409,
  'order/editing-off': 409,
  'order/erp-rejected': 502,
  'basket/empty': 422,
  'basket/changed': 409,
  'basket/prices-changed': 409,
  'product/not-orderable': 422,
  'credit/limit-exceeded': 422,
  'customer/blocked': 422,
  'attachment/too-large': 413,
  'attachment/type-not-allowed': 415,
  'attachment/too-many': 422,
  'sync/already-running': 409,
  'sync/job-off': 409,
  'sync/not-running': 409,
  'erp/unavailable': 503,
  'server/unexpected': 500,
  'server/unavailable': 503,
  'network/offline': 0,
  'network/timeout': 0,
} as const satisfies Record<string, number>

export type ProblemType = keyof typeof problemTypes
export const isProblemType = (value: string): value is ProblemType => Object.hasOwn(problemTypes, value)
