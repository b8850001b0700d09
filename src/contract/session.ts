import * as z from 'zod/mini'
import type { BranchId, CompanyId, UserId } from '@/domain/ids'
import { locales } from '@/domain/locales'
import { allPermissions, type Permission } from '@/domain/permissions/catalogue'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { actingAdministrator } from './impersonation-state'
import { currency } from './money'
import { named } from './schema'
import { instant } from './time'

export const locale = named('Locale', z.enum(locales))
export type Locale = z.infer<typeof locale>
/** A language added to those shipped: the locale becomes the nearest of these. Left out, it stays with its locale. */
export const readingLanguage = z.optional(z.nullable(z.string().check(z.maxLength(35))))

export const session = named(
  'Session',
  z.object({
    user: z.object({
      id: idOf<UserId>(),
      name: z.string(),
      email: z.string(),
      locale,
      /** A language added to those shipped, which the person reads the portal in; null: `locale`. */
      language: z.nullable(z.string()),
      /** IANA name: the zone dates are shown in. */
      timeZone: z.string(),
      roleNames: z.array(z.string()),
    }),
    /** Null for staff of the seller. */
    company: z.nullable(
      z.object({
        id: idOf<CompanyId>(),
        name: z.string(),
        customerNumber: z.string(),
        currency,
        timeZone: z.string(),
        branch: z.nullable(z.object({ id: idOf<BranchId>(), name: z.string() })),
      }),
    ),
    /** Every permission the person holds with any scope. */
    permissions: z.array(z.enum(allPermissions as [Permission, ...Permission[]])),
    /** How many companies the person works for or is invited to; each is an account of its own. */
    accounts: z.int(),
    /** Lines in the person's basket, for the badge. */
    basketLines: z.int(),
    /** AUT-10: orders that wait for this person's decision, for the badge. */
    waitingAuthorizations: z.int(),
    /** To be sent back in `X-CSRF-Token` with every write. */
    csrfToken: z.string(),
    expiresAt: instant,
    /** Null when people are signed in as themselves. */
    impersonation: z.nullable(actingAdministrator),
    /** The backend's clock, so that relative times agree with it. */
    now: instant,
  }),
)
export type Session = z.infer<typeof session>

export const email = z.string().check(z.trim(), z.minLength(1), z.maxLength(254), z.email())
export const passwordMinLength = 12
export const newPassword = z.string().check(z.minLength(passwordMinLength), z.maxLength(200))

/** Six digits of an authenticator app, or a recovery code; spaces and hyphens are for reading only. */
export const oneTimeCode = z.string().check(z.trim(), z.minLength(6), z.maxLength(24))

/** The password was right and a second factor is in use: the token and a code open the session. */
export const signInChallenge = named('SignInChallenge', z.object({ token: z.string(), expiresAt: instant }))
export type SignInChallenge = z.infer<typeof signInChallenge>
/** Exactly one of the two is there. */
const entrance = named(
  'SignInReply',
  z.object({ session: z.nullable(session), challenge: z.nullable(signInChallenge) }),
)

/** 200 with `session: null` rather than 401, because "am I signed in?" is a question and not a failure. */
export const getSession = endpoint({
  id: 'getSession',
  resource: 'session',
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, with permissions and the CSRF token',
  access: 'public',
  responses: { 200: z.object({ session: z.nullable(session) }) },
})

/** "Why can't I?" for a page: the setting in the way, if one is, and the names of who can change that. */
export const getAccessHelp = endpoint({
  id: 'getAccessHelp',
  resource: 'session',
  method: 'GET',
  path: '/session/access-help',
  summary: 'Who can give the caller a permission, or change the setting that keeps it from them',
  access: 'session',
  query: z.object({ permission: z.enum(allPermissions as [Permission, ...Permission[]]) }),
  responses: { 200: z.object({ setting: z.nullable(z.string()), ask: z.array(z.string()) }) },
})

export const signIn = endpoint({
  id: 'signIn',
  resource: 'session',
  method: 'POST',
  path: '/session',
  summary: 'Sign in with e-mail and password; sets the session cookie, or asks for the second factor',
  access: 'public',
  body: z.object({
    email,
    password: z.string().check(z.minLength(1), z.maxLength(200)),
    /** Keeps the session for 30 days instead of 8 hours of inactivity. */
    remember: z.optional(z.boolean()),
    /** Which of their accounts somebody who works for several companies comes in to; left out, the one used last. */
    accountId: z.optional(idOf<UserId>()),
  }),
  responses: { 200: entrance },
})

export const verifySecondFactor = endpoint({
  id: 'verifySecondFactor',
  resource: 'session',
  method: 'POST',
  path: '/session/second-factor',
  summary: 'Second step of signing in: a code of the authenticator app or a recovery code; sets the session cookie',
  access: 'public',
  body: z.object({ token: z.string().check(z.minLength(1), z.maxLength(200)), code: oneTimeCode }),
  responses: { 200: z.object({ session }) },
})

export const signOut = endpoint({
  id: 'signOut',
  resource: 'session',
  method: 'DELETE',
  path: '/session',
  summary: 'Sign out; ends the session and clears the cookie',
  access: 'public',
  responses: { 204: null },
})

export const updatePreferences = endpoint({
  id: 'updatePreferences',
  resource: 'session',
  method: 'PATCH',
  path: '/session/preferences',
  summary: 'Change the language or time zone of the signed-in person',
  access: 'session',
  /** With a language the locale becomes the nearest of those shipped, which mails and papers are written in. */
  body: z.object({
    locale: z.optional(locale),
    language: z.optional(z.nullable(z.string().check(z.maxLength(35)))),
    timeZone: z.optional(z.string().check(z.maxLength(64))),
  }),
  responses: { 200: z.object({ session }) },
})

/** Always 202, whether or not the address belongs to somebody (no user enumeration). */
export const requestPasswordReset = endpoint({
  id: 'requestPasswordReset',
  resource: 'session',
  method: 'POST',
  path: '/password-resets',
  summary: 'Ask for a mail with a link that sets a new password',
  access: 'public',
  body: z.object({ email }),
  responses: { 202: null },
})

export const setPassword = endpoint({
  id: 'setPassword',
  resource: 'session',
  method: 'POST',
  path: '/password-resets/{token}',
  summary: 'Set a password with the token from a mail; ends every session of the person and signs in, as signIn does',
  access: 'public',
  params: z.object({ token: z.string().check(z.minLength(1), z.maxLength(200)) }),
  body: z.object({ password: newPassword }),
  responses: { 200: entrance },
})
