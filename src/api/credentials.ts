/**
 * What every request carries besides the cookie, which the page cannot read. Set when the session is known and when
 * the language changes.
 */
const state = { csrfToken: '', account: '', locale: 'en' }

/** `account`: whose account the page shows. The backend refuses what the page asks for once the session is another's. */
export const setCsrfToken = (token: string, account = ''): void => {
  state.csrfToken = token
  state.account = account
}
export const setRequestLocale = (locale: string): void => {
  state.locale = locale
}
export const requestHeaders = (write: boolean): Record<string, string> => ({
  'Accept-Language': state.locale,
  ...(state.account ? { 'X-Account': state.account } : {}),
  ...(write && state.csrfToken ? { 'X-CSRF-Token': state.csrfToken } : {}),
})

/** Nobody is signed in any more, or the session goes on for somebody else or another company. */
export type SessionLoss = 'ended' | 'changed'
type Listener = (why: SessionLoss) => void
const listeners = new Set<Listener>()

/** Called when the session of a page is no longer the one it had. */
export const onSessionLost = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const reportSessionLost = (why: SessionLoss = 'ended'): void => {
  for (const listener of listeners) listener(why)
}
