import * as z from 'zod/mini'

/** A path on this origin. `//host`, `\\host` and addresses with a scheme would lead somebody else's way. */
export const isOwnPath = (path: string): boolean => /^\/(?![/\\])/.test(path) && !/[\\\u0000-\u001f]/.test(path)

export const signInSearch = z.object({
  /** Where to go after signing in. */
  redirect: z.catch(z.optional(z.string().check(z.refine(isOwnPath))), undefined),
})
export const setPasswordSearch = z.object({ token: z.catch(z.optional(z.string()), undefined) })
