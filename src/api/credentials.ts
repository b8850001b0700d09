/**
 * What every request carries besides the cookie, which the page cannot read. Set when the session is known and when
 * the language changes.
 */
const state = { csrfToken: '', locale: 'en' }

export const setCsrfToken = (token: string): void => {
  state.csrfToken = token
}
export const setRequestLocale = (locale: string): void => {
  state.locale = locale
}
export const requestHeaders = (write: boolean): Record<string, string> => ({
  'Accept-Language': state.locale,
  ...(write && state.csrfToken ? { 'X-CSRF-Token': state.csrfToken } : {}),
})

type Listener = () => void
const listeners = new Set<Listener>()

/** Called when the backend no longer knows the session of a page that had one. */
export const onSessionLost = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const reportSessionLost = (): void => {
  for (const listener of listeners) listener()
}
