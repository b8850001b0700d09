import * as z from 'zod/mini'

/** A path on this origin. `//host`, `\\host` and addresses with a scheme would lead somebody else's way. */
const ownPath = /^\/(?![/\\])[^\\\u0000-\u001f]*$/
export const isOwnPath = (path: string): boolean => ownPath.test(path)

export const signInSearch = z.object({
  /** Where to go after signing in. */
  redirect: z.catch(z.optional(z.string().check(z.regex(ownPath))), undefined),
  /** The account a mail was about, of somebody who works for several companies. */
  account: z.catch(z.optional(z.string()), undefined),
})
export const setPasswordSearch = z.object({ token: z.catch(z.optional(z.string()), undefined) })
