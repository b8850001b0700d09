import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { oneTimeCode, session } from './session'

/** A second look at who is there: what follows changes somebody else's account. */
export const askToWrite = endpoint({
  id: 'askToWrite',
  resource: 'session',
  method: 'POST',
  path: '/impersonation/write',
  summary: "Change things too while logged in as somebody else, with the administrator's own password and code",
  access: 'session',
  body: z.object({
    password: z.string().check(z.minLength(1), z.maxLength(200)),
    /** Needed when the administrator has a second factor. */
    code: z.optional(oneTimeCode),
  }),
  responses: { 200: z.object({ session }) },
})

/** Answers also when there is nothing to stop, with whoever is signed in then. */
export const stopImpersonation = endpoint({
  id: 'stopImpersonation',
  resource: 'session',
  method: 'DELETE',
  path: '/impersonation',
  summary: 'Stop being logged in as somebody else, and be oneself again',
  access: 'public',
  responses: { 200: z.object({ session: z.nullable(session) }) },
})
