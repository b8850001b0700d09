import * as z from 'zod/mini'
import type { Id } from '@/domain/ids'
import { allowedActions } from '../../action'
import { endpoint } from '../../endpoint'
import { idOf } from '../../ids'
import { named } from '../../schema'
import { languageCode } from '../../texts'
import { instant } from '../../time'

export type TextReleaseId = Id<'TextRelease'>

export const textChange = named(
  'TextChange',
  z.object({
    language: z.string(),
    namespace: z.string(),
    /** As in the file: plural endings included. */
    key: z.string(),
    /** Null: there is no text. */
    before: z.nullable(z.string()),
    after: z.nullable(z.string()),
  }),
)
export type TextChange = z.infer<typeof textChange>

const countByLanguage = z.array(z.object({ language: z.string(), changes: z.int() }))

export const textRelease = named(
  'TextRelease',
  z.object({
    id: idOf<TextReleaseId>(),
    version: z.int(),
    number: z.nullable(z.int()),
    kind: z.enum(['publish', 'restore']),
    state: z.enum(['scheduled', 'published', 'stopped']),
    audience: z.enum(['staff', 'everybody']),
    at: instant,
    by: z.string(),
    note: z.string(),
    restored: z.nullable(z.int()),
    stopped: z.nullable(z.enum(['findings', 'nothing', 'cancelled'])),
    /** For a scheduled one, the languages it is to be of; empty: all. */
    languages: z.array(z.string()),
    changes: countByLanguage,
    allowedActions: allowedActions(['restore', 'widen', 'cancel']),
  }),
)
export type TextRelease = z.infer<typeof textRelease>

const path = '/admin/translations/releases'
const note = z.string().check(z.trim(), z.maxLength(300))
const params = z.object({ releaseId: idOf<TextReleaseId>() })
const languages = z.array(languageCode).check(z.maxLength(60))

export const listTextReleases = endpoint({
  id: 'listTextReleases',
  resource: 'textReleases',
  method: 'GET',
  path,
  summary: 'Releases of texts, newest first, and those to come',
  access: 'translations.view',
  responses: {
    200: z.object({
      rows: z.array(textRelease),
      /** The newest number; 0: nothing was released. */
      latest: z.int(),
      allowedActions: allowedActions(['publish', 'restoreShipped']),
    }),
  },
})

/** What publishing now would change, and what is in the way. */
export const previewTextRelease = endpoint({
  id: 'previewTextRelease',
  resource: 'textReleases',
  method: 'GET',
  path: `${path}/pending`,
  summary: 'Drafts that are not published, and the findings that keep them from it',
  access: 'translations.view',
  query: z.object({ languages: z.optional(languages) }),
  responses: {
    200: z.object({
      latest: z.int(),
      changes: countByLanguage,
      /** The first of them. */
      rows: z.array(textChange),
      total: z.int(),
      /** E findings: nothing is published while there is one. */
      blocking: z.array(z.object({ language: z.string(), namespace: z.string(), key: z.string(), check: z.string() })),
      /** Languages that people can choose from this release on. */
      offered: z.array(z.string()),
    }),
  },
})

export const publishTexts = endpoint({
  id: 'publishTexts',
  resource: 'textReleases',
  method: 'POST',
  path,
  summary: 'Publish the drafts of some languages, or of all; now or at a time, to everybody or to staff first',
  access: 'translations.publish',
  body: z.object({
    /** The newest release the caller knows of. */
    latest: z.int(),
    note,
    languages: z.optional(languages),
    audience: z.enum(['staff', 'everybody']),
    at: z.nullable(instant),
  }),
  idempotent: 'required',
  responses: { 201: textRelease },
})

/** 0 for the texts as shipped. The drafts stay as they are. */
export const restoreTexts = endpoint({
  id: 'restoreTexts',
  resource: 'textReleases',
  method: 'POST',
  path: `${path}/restore`,
  summary: 'A new release that brings back the texts as they were at another',
  access: 'translations.publish',
  body: z.object({ latest: z.int(), number: z.int().check(z.minimum(0)), note }),
  idempotent: 'required',
  responses: { 201: textRelease },
})

export const widenTextRelease = endpoint({
  id: 'widenTextRelease',
  resource: 'textReleases',
  method: 'POST',
  path: `${path}/{releaseId}/widen`,
  summary: 'Give everybody what staff had first, with what was released before it',
  access: 'translations.publish',
  params,
  body: z.object({ version: z.int() }),
  responses: { 200: textRelease },
})

export const cancelTextRelease = endpoint({
  id: 'cancelTextRelease',
  resource: 'textReleases',
  method: 'POST',
  path: `${path}/{releaseId}/cancel`,
  summary: 'Call off a release that is to come',
  access: 'translations.publish',
  params,
  body: z.object({ version: z.int() }),
  responses: { 200: textRelease },
})

export const compareTextReleases = endpoint({
  id: 'compareTextReleases',
  resource: 'textReleases',
  method: 'GET',
  path: `${path}/compare`,
  summary: 'What reads differently between two releases',
  access: 'translations.view',
  query: z.object({
    from: z.int().check(z.minimum(0)),
    to: z.int().check(z.minimum(0)),
    language: z.optional(languageCode),
    q: z.optional(z.string().check(z.maxLength(200))),
    /** How many changes to tell; 500 unless said otherwise. */
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(200_000))),
  }),
  responses: { 200: z.object({ changes: countByLanguage, rows: z.array(textChange), total: z.int() }) },
})

/** The same files that the product ships, with everything published laid over them. */
export const getTextFiles = endpoint({
  id: 'getTextFiles',
  resource: 'textReleases',
  method: 'GET',
  path: '/admin/translations/files',
  summary: 'Files of all languages that differ from those shipped, as they would be shipped',
  access: 'translations.view',
  responses: { 200: z.object({ files: z.array(z.object({ path: z.string(), text: z.string() })) }) },
})
