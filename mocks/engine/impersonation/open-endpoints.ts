import type { Endpoint } from '@/contract/endpoint'
import { ok, refuse, type Result } from '@/domain/result'
import type { ImpersonationMode } from '@/domain/impersonation/vocabulary'

/** The way out, and the way to more: open whatever else is closed. */
export const alwaysOpen: ReadonlySet<string> = new Set(['stopImpersonation', 'signOut', 'askToWrite'])

/**
 * ADM-16: who translates sees customers' pages as the customer does, and corrects texts where they stand. The texts are
 * the portal's and not the account's: these count as the administrator's own, by their own rights.
 */
export const inOwnRight: ReadonlySet<string> = new Set([
  'getWorkbench',
  'listPageTexts',
  'getTextKey',
  'getTextSettings',
  'saveText',
  'discardDraft',
])

/**
 * ADM-09: what nobody does in somebody else's name, not even when changes are allowed: how they get in, what they pay
 * with, which mails reach them, and everything that begins or ends a session.
 */
export const neverForOthers: ReadonlySet<string> = new Set([
  'signIn',
  'verifySecondFactor',
  'setPassword',
  'requestPasswordReset',
  'updatePreferences',
  'switchAccount',
  'changePassword',
  'startSecondFactor',
  'confirmSecondFactor',
  'renewRecoveryCodes',
  'removeSecondFactor',
  'revokeSession',
  'revokeOtherSessions',
  'updateProfile',
  'updateNotifications',
  'updatePayment',
  'addCard',
  'previewPayment',
  'makePayment',
  'prepayOrder',
  'unblockOrder',
  'prepayQuote',
  'unblockQuote',
  'readNotices',
])

const isOfAdministration = ({ path }: Endpoint): boolean => /^\/admin(\/|$)/.test(path)

/** What an administrator who is logged in as somebody else may call. The administration itself is not there for them. */
export const openWhileActing = (endpoint: Endpoint, mode: ImpersonationMode): Result<null> => {
  if (alwaysOpen.has(endpoint.id) || inOwnRight.has(endpoint.id)) return ok(null)
  if (isOfAdministration(endpoint)) return refuse('resource/not-found')
  if (endpoint.method === 'GET') return ok(null)
  if (mode === 'read') return refuse('impersonation/read-only')
  return neverForOthers.has(endpoint.id) ? refuse('impersonation/blocked') : ok(null)
}

/** What still makes sense in a page that does not know yet that it is over. */
export const openAfterEnd = ({ id }: Endpoint): boolean =>
  ['getSession', 'stopImpersonation', 'signOut', 'streamChanges'].includes(id)
