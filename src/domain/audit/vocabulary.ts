/** Where a change came from: a page of the store, one of the administration, a sync run, work the clock found, the ERP. */
export const auditSources = ['portal', 'admin', 'api', 'sync', 'task', 'erp', 'demo'] as const
export type AuditSource = (typeof auditSources)[number]

/** What an entry tells: three that a record went through, and events that leave no record behind. */
export const auditKinds = [
  'created',
  'changed',
  'deleted',
  'signedIn',
  'signInFailed',
  'signedOut',
  'passwordChanged',
  'impersonationStarted',
  'impersonationEnded',
  'exported',
  'refused',
] as const
export type AuditKind = (typeof auditKinds)[number]
