import * as z from 'zod/mini'
import { checks } from '@/domain/translations/checks/vocabulary'
import { formsOfAddress, weights } from '@/domain/translations/checks/settings'
import { allowedActions } from '../../action'
import { endpoint } from '../../endpoint'
import { named } from '../../schema'
import { languageTag, person } from './text-parts'

const counts = {
  keys: z.int(),
  untranslated: z.int(),
  translated: z.int(),
  reviewed: z.int(),
  hidden: z.int(),
  outdated: z.int(),
  rejected: z.int(),
  drafts: z.int(),
}
export const textProgress = named('TextProgress', z.object(counts))
export type TextProgress = z.infer<typeof textProgress>

export const workbenchLanguage = named(
  'WorkbenchLanguage',
  z.object({
    code: z.string(),
    nativeName: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    fallback: z.array(z.string()),
    isSource: z.boolean(),
    isPublished: z.boolean(),
    /** May the reader write texts of it, and approve them? */
    mayEdit: z.boolean(),
    mayReview: z.boolean(),
    progress: textProgress,
  }),
)
export type WorkbenchLanguage = z.infer<typeof workbenchLanguage>

export const workbenchActions = ['edit', 'review', 'publish', 'manage'] as const

export const getWorkbench = endpoint({
  id: 'getWorkbench',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/workbench',
  summary: 'Languages with how far they are, namespaces, tags and people, for the workbench’s filters',
  access: 'translations.view',
  responses: {
    200: z.object({
      languages: z.array(workbenchLanguage),
      namespaces: z.array(
        z.object({
          name: z.string(),
          keys: z.int(),
          /** Texts of the business: published to their own records, not to files. */
          isBusiness: z.boolean(),
        }),
      ),
      tags: z.array(z.string()),
      authors: z.array(person),
      /** Texts that differ from what is published, over all languages. */
      drafts: z.int(),
      allowedActions: allowedActions(workbenchActions),
    }),
  },
})

export const getTextProgress = endpoint({
  id: 'getTextProgress',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/progress',
  summary: 'How far each namespace is in each language',
  access: 'translations.view',
  responses: {
    200: z.object({
      rows: z.array(z.object({ language: z.string(), namespace: z.string(), progress: textProgress })),
    }),
  },
})

const weight = z.enum(weights)
const words = z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))).check(z.maxLength(200))

const settingFields = {
  /** Nobody approves what they wrote themselves. */
  reviewerIsAnother: z.boolean(),
  /** Only reviewers change a text that is reviewed. */
  reviewedIsProtected: z.boolean(),
  weights: z.array(z.object({ check: z.enum(checks as [(typeof checks)[number]]), weight })),
  brands: words,
  languages: z.array(z.object({ language: languageTag, address: z.enum(formsOfAddress), repeatedWords: words })),
}
export const textSettings = named(
  'TextSettings',
  z.object({ version: z.int(), ...settingFields, allowedActions: allowedActions(['edit']) }),
)
export type TextSettings = z.infer<typeof textSettings>

export const getTextSettings = endpoint({
  id: 'getTextSettings',
  resource: 'textSettings',
  method: 'GET',
  path: '/admin/translations/settings',
  summary: 'Rules of reviewing, and how much each check weighs',
  access: 'translations.view',
  responses: { 200: textSettings },
})

export const updateTextSettings = endpoint({
  id: 'updateTextSettings',
  resource: 'textSettings',
  method: 'PUT',
  path: '/admin/translations/settings',
  summary: 'Change the rules of reviewing, and how much each check weighs',
  access: 'translations.manage',
  body: z.object({ version: z.int(), ...settingFields }),
  responses: { 200: textSettings },
})
