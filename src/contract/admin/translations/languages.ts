import * as z from 'zod/mini'
import { allowedActions } from '../../action'
import { endpoint } from '../../endpoint'
import { named } from '../../schema'
import { languageCode } from '../../texts'
import { instant } from '../../time'

export const textLanguage = named(
  'TextLanguage',
  z.object({
    code: z.string(),
    version: z.int(),
    nativeName: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    fallback: z.array(z.string()),
    state: z.enum(['draft', 'published', 'archived']),
    shipped: z.boolean(),
    addedAt: z.nullable(instant),
    addedBy: z.nullable(z.string()),
    /** People who read the portal in it. */
    people: z.int(),
    allowedActions: allowedActions(['edit', 'archive', 'restore']),
  }),
)
export type TextLanguage = z.infer<typeof textLanguage>

const nativeName = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))
const direction = z.enum(['ltr', 'rtl'])
const fallback = z.array(languageCode).check(z.minLength(1), z.maxLength(6))

export const listTextLanguages = endpoint({
  id: 'listTextLanguages',
  resource: 'textLanguages',
  method: 'GET',
  path: '/admin/translations/languages',
  summary: 'Language versions of the portal, shipped and added',
  access: 'translations.view',
  responses: {
    200: z.object({
      rows: z.array(textLanguage),
      allowedActions: allowedActions(['add']),
    }),
  },
})

/** It stays a draft until texts of it are published. */
export const addTextLanguage = endpoint({
  id: 'addTextLanguage',
  resource: 'textLanguages',
  method: 'POST',
  path: '/admin/translations/languages',
  summary: 'Add a language, and say which are asked where it has no text',
  access: 'translations.manage',
  body: z.object({ code: languageCode, nativeName, direction, fallback }),
  idempotent: 'required',
  responses: { 201: textLanguage },
})

export const updateTextLanguage = endpoint({
  id: 'updateTextLanguage',
  resource: 'textLanguages',
  method: 'PATCH',
  path: '/admin/translations/languages/{code}',
  summary: 'Name, direction and fallback chain of an added language; put it away or bring it back',
  access: 'translations.manage',
  params: z.object({ code: languageCode }),
  body: z.object({
    version: z.int(),
    nativeName: z.optional(nativeName),
    direction: z.optional(direction),
    fallback: z.optional(fallback),
    /** An archived language is no longer offered; its texts are kept. */
    archived: z.optional(z.boolean()),
  }),
  responses: { 200: textLanguage },
})
