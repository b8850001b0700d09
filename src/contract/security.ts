import * as z from 'zod/mini'
import type { SessionId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { named } from './schema'
import { newPassword, oneTimeCode } from './session'
import { instant } from './time'

const password = z.string().check(z.minLength(1), z.maxLength(200))

export const ownSession = named(
  'OwnSession',
  z.object({
    id: idOf<SessionId>(),
    /** As far as the browser told; names of products. */
    browser: z.nullable(z.string()),
    system: z.nullable(z.string()),
    handheld: z.boolean(),
    /** Network address it was opened from; empty when not known. */
    address: z.string(),
    /** The company it is for; null for the seller's people. */
    company: z.nullable(z.string()),
    openedAt: instant,
    seenAt: instant,
    expiresAt: instant,
    /** The one that asks. */
    current: z.boolean(),
  }),
)
export type OwnSession = z.infer<typeof ownSession>

export const security = named(
  'Security',
  z.object({
    secondFactor: z.object({
      /** Since when; null: signing in takes the password alone. */
      since: z.nullable(instant),
      recoveryCodesLeft: z.int(),
    }),
    /** Newest use first. */
    sessions: z.array(ownSession),
  }),
)
export type Security = z.infer<typeof security>

/** How a secret gets into an authenticator app. Told once, to the person alone. */
export const enrolment = named(
  'SecondFactorEnrolment',
  z.object({
    /** `otpauth://` address, to be shown as a QR code. */
    uri: z.string(),
    /** The same secret to be typed, in base32. */
    key: z.string(),
  }),
)
const codesAndSecurity = named(
  'RecoveryCodes',
  z.object({
    /** Each is good once in place of a code of the app. Told once. */
    recoveryCodes: z.array(z.string()),
    security,
  }),
)

export const getSecurity = endpoint({
  id: 'getSecurity',
  resource: 'security',
  method: 'GET',
  path: '/security',
  summary: 'Second factor and open sessions of the signed-in person',
  access: 'session',
  responses: { 200: security },
})

export const changePassword = endpoint({
  id: 'changePassword',
  resource: 'security',
  method: 'POST',
  path: '/security/password',
  summary: 'Change the password; ends every other session and mails the person',
  access: 'session',
  body: z.object({ currentPassword: password, newPassword }),
  responses: { 200: security },
})

export const startSecondFactor = endpoint({
  id: 'startSecondFactor',
  resource: 'security',
  method: 'POST',
  path: '/security/second-factor',
  summary: 'Make a new secret for an authenticator app; nothing is in use until it is confirmed',
  access: 'session',
  body: z.object({ password }),
  responses: { 200: enrolment },
})

export const confirmSecondFactor = endpoint({
  id: 'confirmSecondFactor',
  resource: 'security',
  method: 'POST',
  path: '/security/second-factor/confirmation',
  summary:
    'Switch the second factor on with a first code; answers with the recovery codes and ends every other session',
  access: 'session',
  body: z.object({ code: oneTimeCode }),
  responses: { 200: codesAndSecurity },
})

export const renewRecoveryCodes = endpoint({
  id: 'renewRecoveryCodes',
  resource: 'security',
  method: 'POST',
  path: '/security/recovery-codes',
  summary: 'Make new recovery codes; the old ones stop working',
  access: 'session',
  body: z.object({ password, code: oneTimeCode }),
  responses: { 200: codesAndSecurity },
})

export const removeSecondFactor = endpoint({
  id: 'removeSecondFactor',
  resource: 'security',
  method: 'POST',
  path: '/security/second-factor/removal',
  summary: 'Switch the second factor off, with password and code',
  access: 'session',
  body: z.object({ password, code: oneTimeCode }),
  responses: { 200: security },
})

export const revokeSession = endpoint({
  id: 'revokeSession',
  resource: 'security',
  method: 'DELETE',
  path: '/security/sessions/{sessionId}',
  summary: 'End one of the own sessions',
  access: 'session',
  params: z.object({ sessionId: idOf<SessionId>() }),
  responses: { 200: security },
})

export const revokeOtherSessions = endpoint({
  id: 'revokeOtherSessions',
  resource: 'security',
  method: 'POST',
  path: '/security/sessions/revocation',
  summary: 'End every own session but the one that asks',
  access: 'session',
  responses: { 200: security },
})
