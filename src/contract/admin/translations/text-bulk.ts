import * as z from 'zod/mini'
import type { TextBatchId } from '@/domain/ids'
import { textLimits } from '@/domain/translations/text-states'
import { refusalReason } from '../../action'
import { endpoint } from '../../endpoint'
import { idOf } from '../../ids'
import { pageOf, listQuery } from '../../paging'
import { named } from '../../schema'
import { instant } from '../../time'
import { textFilter } from './text-list'
import { keyId, languageTag, person, textForms, textState } from './text-parts'

const tag = z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.tag))

/** What is done with each of the texts, or, with tags and keys, with each of the keys. */
export const textBulkAction = named(
  'TextBulkAction',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('approve') }),
    z.object({ kind: z.literal('unapprove') }),
    z.object({ kind: z.literal('hide') }),
    z.object({ kind: z.literal('show') }),
    /** Says that an outdated text is still right. */
    z.object({ kind: z.literal('upToDate') }),
    z.object({ kind: z.literal('discard') }),
    z.object({ kind: z.literal('clear') }),
    /** Only where there is no text yet. */
    z.object({ kind: z.literal('copy'), from: languageTag }),
    /** From texts that are at least so much alike, only where there is no text yet. */
    z.object({ kind: z.literal('memory'), percent: z.int().check(z.minimum(70), z.maximum(100)) }),
    z.object({
      kind: z.literal('replace'),
      find: z.string().check(z.minLength(1), z.maxLength(200)),
      replacement: z.string().check(z.maxLength(200)),
      matchCase: z.boolean(),
      wholeWord: z.boolean(),
      /** Also inside placeholders and nested keys. */
      inTokens: z.boolean(),
    }),
    z.object({ kind: z.literal('addTags'), tags: z.array(tag).check(z.minLength(1), z.maxLength(10)) }),
    z.object({ kind: z.literal('removeTags'), tags: z.array(tag).check(z.minLength(1), z.maxLength(10)) }),
    z.object({ kind: z.literal('deleteKeys') }),
  ]),
)
export type TextBulkAction = z.infer<typeof textBulkAction>

/** Keys one by one, or everything a filter finds; nothing at all is never everything. */
const selection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keys'), keyIds: z.array(keyId).check(z.minLength(1), z.maxLength(5000)) }),
  z.object({
    kind: z.literal('filter'),
    filter: z.object({ q: z.optional(z.string().check(z.maxLength(200))), ...textFilter }),
  }),
])
const what = {
  selection,
  languages: z.array(languageTag).check(z.minLength(1), z.maxLength(60)),
  action: textBulkAction,
}

const planned = named(
  'TextBulkPlan',
  z.object({
    keyId,
    language: z.string(),
    before: textForms,
    after: textForms,
    stateBefore: textState,
    stateAfter: textState,
    /** Why nothing is done with it; absent: it changes. */
    reason: z.optional(refusalReason),
  }),
)

export const previewTextBulk = endpoint({
  id: 'previewTextBulk',
  resource: 'translations',
  method: 'POST',
  path: '/admin/translations/bulk/preview',
  summary: 'What a change of many texts would do; changes nothing',
  access: 'translations.view',
  body: z.object(what),
  responses: {
    200: z.object({
      /** Texts that would change, those left as they are because nothing is to be done, and those refused. */
      changed: z.int(),
      unchanged: z.int(),
      refused: z.int(),
      /** The first of those that change or are refused. */
      rows: z.array(planned),
    }),
  },
})

export const textBatch = named(
  'TextBatch',
  z.object({
    id: idOf<TextBatchId>(),
    version: z.int(),
    /** Kind of the action, or `import`, `undo`. */
    kind: z.string(),
    detail: z.nullable(z.string()),
    languages: z.array(z.string()),
    at: instant,
    by: person,
    changed: z.int(),
    undoneAt: z.nullable(instant),
    /** Those that could be taken back now: others were changed since. */
    undoable: z.int(),
  }),
)
export type TextBatch = z.infer<typeof textBatch>

/** `expected` is what the preview said would change; when it is another number by now, nothing happens. */
export const runTextBulk = endpoint({
  id: 'runTextBulk',
  resource: 'translations',
  method: 'POST',
  path: '/admin/translations/bulk',
  summary: 'Change many texts at once, as one change that can be taken back',
  access: 'translations.view',
  idempotent: 'required',
  body: z.object({ ...what, expected: z.int() }),
  responses: { 201: textBatch },
})

export const listTextBatches = endpoint({
  id: 'listTextBatches',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/bulk',
  summary: 'Changes of many texts at once, newest first',
  access: 'translations.view',
  query: listQuery(['at'], {}),
  responses: { 200: pageOf(textBatch) },
})

export const undoTextBatch = endpoint({
  id: 'undoTextBatch',
  resource: 'translations',
  method: 'POST',
  path: '/admin/translations/bulk/{batchId}/undo',
  summary: 'Take a change of many texts back, as far as nobody has changed them since',
  access: 'translations.view',
  params: z.object({ batchId: idOf<TextBatchId>() }),
  body: z.object({ version: z.int() }),
  responses: { 200: textBatch },
})
