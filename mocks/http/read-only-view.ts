import type { Reply } from './implement'

const reason = { code: 'impersonation.readOnly' }
/** Only reads, whatever else is closed. */
const reading: ReadonlySet<unknown> = new Set(['print'])

const refusedActions = (actions: readonly unknown[]): unknown[] =>
  actions.map((each) => {
    const { action, allowed } = each as { action: unknown; allowed: unknown }
    return allowed === true && !reading.has(action) ? { action, allowed: false, reason } : each
  })

/** The same with every action refused and nothing to be edited. */
const withoutActions = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutActions)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'allowedActions' && Array.isArray(part)) return [key, refusedActions(part)]
      return [key, key === 'editable' && part === true ? false : withoutActions(part)]
    }),
  )
}

/**
 * ADM-09: what an administrator sees who is logged in as somebody else to look only. Every record says that nothing can
 * be done with it and why, so that pages mark their buttons rather than fail on a click.
 */
export const readOnlyView = (reply: Reply): Reply =>
  reply.kind === 'reply' ? { ...reply, body: withoutActions(reply.body) } : reply
