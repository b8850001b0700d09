import * as z from 'zod/mini'
import { documentPreferences, notificationEvents } from '@/domain/account/vocabulary'
import type { AddressId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { named } from './schema'
import { locale } from './session'

/** E.164-like: digits, spaces, hyphens and brackets after an optional plus. */
export const phone = z.string().check(z.trim(), z.maxLength(30), z.regex(/^(\+?[0-9][0-9 ()-]{4,28})?$/))
const personName = z.string().check(z.trim(), z.minLength(1), z.maxLength(80))
const notificationEvent = z.enum(notificationEvents)
const documentPreference = z.enum(documentPreferences)

export const profile = named(
  'Profile',
  z.object({
    version: z.int(),
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    locale,
    /** A language added to those shipped, which the person reads the portal in; null: `locale`. */
    language: z.nullable(z.string()),
    timeZone: z.string(),
    /** Null for staff of the seller. */
    company: z.nullable(z.object({ name: z.string(), customerNumber: z.string() })),
    /** SET-06: how the person orders; null for staff of the seller. */
    ordering: z.nullable(
      z.object({
        documentPreference,
        /** The person's own default; null: that of the branch or the company. */
        defaultAddressId: z.nullable(idOf<AddressId>()),
      }),
    ),
    /** Only events that can reach this person at all. */
    notifications: z.array(z.object({ event: notificationEvent, wanted: z.boolean() })),
    /** May the caller change name, phone and how they order? */
    editable: z.boolean(),
  }),
)
export type Profile = z.infer<typeof profile>

export const getProfile = endpoint({
  id: 'getProfile',
  resource: 'profile',
  method: 'GET',
  path: '/profile',
  summary: 'The signed-in person: how to reach them, how they order and which mails they want',
  access: 'session',
  responses: { 200: profile },
})

export const updateProfile = endpoint({
  id: 'updateProfile',
  resource: 'profile',
  method: 'PATCH',
  path: '/profile',
  summary: "Change one's name, phone, language and time zone",
  access: 'session',
  body: z.object({
    version: z.int(),
    name: personName,
    phone,
    locale: z.optional(locale),
    /** With a language the locale becomes the nearest of those shipped. */
    language: z.optional(z.nullable(z.string().check(z.maxLength(35)))),
    timeZone: z.optional(z.string().check(z.maxLength(64))),
  }),
  responses: { 200: profile },
})

export const updateOrdering = endpoint({
  id: 'updateOrdering',
  resource: 'profile',
  method: 'PATCH',
  path: '/profile/ordering',
  summary: "Choose one's own default delivery address, and invoice or receipt",
  access: 'profile.edit',
  body: z.object({
    version: z.int(),
    documentPreference,
    defaultAddressId: z.nullable(idOf<AddressId>()),
  }),
  responses: { 200: profile },
})

export const updateNotifications = endpoint({
  id: 'updateNotifications',
  resource: 'profile',
  method: 'PATCH',
  path: '/profile/notifications',
  summary: 'Choose which mails to get; mails about access are always sent',
  access: 'session',
  body: z.object({
    version: z.int(),
    /** Events that are left out stay as they are. */
    notifications: z
      .array(z.object({ event: notificationEvent, wanted: z.boolean() }))
      .check(z.maxLength(notificationEvents.length)),
  }),
  responses: { 200: profile },
})
