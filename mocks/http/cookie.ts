import type { CookieChange } from './implement'

export const sessionCookie = 'portico_session'

/** The session token in a `Cookie` header, if there is one that looks like one of ours. */
export const tokenFrom = (header: string | null): string | null => {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2)
    if (name === sessionCookie && value && /^[0-9a-f]{1,128}$/.test(value)) return value
  }
  return null
}

/** No script can read it, no other site's form carries it along. Without `Max-Age` it ends with the browser. */
export const setCookieHeader = (change: CookieChange, secure: boolean): string => {
  const token = change.kind === 'set' ? change.token : ''
  const maxAge = change.kind === 'set' ? change.maxAgeSeconds : 0
  const parts = [`${sessionCookie}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  if (maxAge !== null) parts.push(`Max-Age=${maxAge}`)
  if (secure) parts.push('Secure')
  return parts.join('; ')
}
