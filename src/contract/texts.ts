import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { named } from './schema'

/** A language code as addresses and files carry it: `cs`, `pt-BR`. */
export const languageCode = z
  .string()
  .check(z.minLength(2), z.maxLength(35), z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/))

/** A language version besides those shipped. */
export const addedLanguage = named(
  'AddedLanguage',
  z.object({
    code: z.string(),
    nativeName: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    /** Asked next where it has no text, in order. */
    fallback: z.array(z.string()),
  }),
)
export type AddedLanguage = z.infer<typeof addedLanguage>

export const textState = named(
  'TextState',
  z.object({
    /** Number of the release the caller reads; 0: the texts as shipped. */
    release: z.int(),
    languages: z.array(addedLanguage),
    /** Shipped languages with texts that differ from those shipped: only these have something to ask for. */
    changed: z.array(z.string()),
  }),
)
export type TextState = z.infer<typeof textState>

export const getTextState = endpoint({
  id: 'getTextState',
  resource: 'texts',
  method: 'GET',
  path: '/texts/state',
  summary: 'Which release of texts the portal shows, and the languages added to those shipped',
  access: 'public',
  responses: { 200: textState },
})

export const getTexts = endpoint({
  id: 'getTexts',
  resource: 'texts',
  method: 'GET',
  path: '/texts/{language}',
  summary: 'Published texts of a language that differ from those shipped: by namespace and flat key; null: no text',
  access: 'public',
  params: z.object({ language: languageCode }),
  responses: {
    200: z.object({
      release: z.int(),
      texts: z.record(z.string(), z.record(z.string(), z.nullable(z.string()))),
    }),
  },
})

/** So many at once; what is more than that can wait for the next time. */
export const mostMissingTexts = 50

export const reportMissingTexts = endpoint({
  id: 'reportMissingTexts',
  resource: 'missingTexts',
  method: 'POST',
  path: '/texts/missing',
  summary: 'Texts a page asked for and did not find, or not in its language',
  access: 'session',
  body: z.object({
    page: z.string().check(z.maxLength(200)),
    texts: z
      .array(
        z.object({
          language: languageCode,
          namespace: z.string().check(z.minLength(1), z.maxLength(60)),
          key: z.string().check(z.minLength(1), z.maxLength(200)),
          /** The language of the fallback it was shown in; left out: it was shown in none. */
          shown: z.optional(languageCode),
        }),
      )
      .check(z.minLength(1), z.maxLength(mostMissingTexts)),
  }),
  responses: { 202: null },
})
