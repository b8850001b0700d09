import * as z from 'zod/mini'
import type { GlossaryTermId } from '@/domain/ids'
import { textLimits } from '@/domain/translations/text-states'
import { endpoint } from '../../endpoint'
import { idOf } from '../../ids'
import { listQuery, pageOf } from '../../paging'
import { named } from '../../schema'
import { keyId, languageTag, textForms } from './text-parts'

const wording = z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.term))
const wordings = z.array(wording).check(z.maxLength(30))

export const glossaryWords = named(
  'GlossaryWords',
  z.object({
    language: languageTag,
    /** Accepted wordings, the preferred first; with every form it is bent into. */
    wordings,
    /** Wordings that must not stand for it. */
    forbidden: wordings,
  }),
)

const termFields = {
  /** As it stands in the source. */
  term: wording,
  note: z.string().check(z.trim(), z.maxLength(textLimits.description)),
  isCaseSensitive: z.boolean(),
  /** Stays as it is in every language: a brand, a norm. */
  isKept: z.boolean(),
  words: z.array(glossaryWords).check(z.maxLength(40)),
}
export const glossaryTerm = named(
  'GlossaryTerm',
  z.object({ id: idOf<GlossaryTermId>(), version: z.int(), ...termFields }),
)
export type GlossaryTerm = z.infer<typeof glossaryTerm>

const suggestion = named(
  'TextSuggestion',
  z.object({
    /** The text it comes from. */
    keyId,
    namespace: z.string(),
    base: z.string(),
    source: textForms,
    /** With this text's own placeholders in their place. */
    forms: textForms,
    /** Likeness of the sources, 0 to 100. */
    percent: z.int(),
    /** How many texts are worded like this. */
    texts: z.int(),
  }),
)

export const getTextHelp = endpoint({
  id: 'getTextHelp',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/texts/{keyId}/{language}/help',
  summary: 'What helps to translate a text: like texts, other languages, and terms of the glossary in its source',
  access: 'translations.view',
  params: z.object({ keyId, language: languageTag }),
  responses: {
    200: z.object({
      memory: z.array(suggestion),
      otherLanguages: z.array(z.object({ language: z.string(), forms: textForms })),
      terms: z.array(glossaryTerm),
    }),
  },
})

export const listGlossary = endpoint({
  id: 'listGlossary',
  resource: 'glossary',
  method: 'GET',
  path: '/admin/translations/glossary',
  summary: 'Terms of the glossary, by word',
  access: 'translations.view',
  query: listQuery(['term'], {}),
  responses: { 200: pageOf(glossaryTerm) },
})

export const addGlossaryTerm = endpoint({
  id: 'addGlossaryTerm',
  resource: 'glossary',
  method: 'POST',
  path: '/admin/translations/glossary',
  summary: 'Add a term to the glossary',
  access: 'translations.manage',
  idempotent: 'required',
  body: z.object(termFields),
  responses: { 201: glossaryTerm },
})

const termParams = z.object({ termId: idOf<GlossaryTermId>() })
export const updateGlossaryTerm = endpoint({
  id: 'updateGlossaryTerm',
  resource: 'glossary',
  method: 'PUT',
  path: '/admin/translations/glossary/{termId}',
  summary: 'Change a term of the glossary',
  access: 'translations.manage',
  params: termParams,
  body: z.object({ version: z.int(), ...termFields }),
  responses: { 200: glossaryTerm },
})

export const deleteGlossaryTerm = endpoint({
  id: 'deleteGlossaryTerm',
  resource: 'glossary',
  method: 'POST',
  path: '/admin/translations/glossary/{termId}/deletion',
  summary: 'Take a term out of the glossary',
  access: 'translations.manage',
  params: termParams,
  body: z.object({ version: z.int() }),
  responses: { 200: glossaryTerm },
})
