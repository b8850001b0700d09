import * as z from 'zod/mini'
import type { TextBatchId, TextImportId } from '@/domain/ids'
import {
  textConflicts,
  textFormats,
  textIssues,
  textLosses,
  textOutcomes,
  textRefusals,
} from '@/domain/translations/exchange'
import { endpoint } from '../../endpoint'
import { idOf } from '../../ids'
import { pageOf } from '../../paging'
import { named } from '../../schema'
import { instant } from '../../time'
import { textExportQuery, textImportRowsQuery } from './exchange-list'
import { keyId, textForms, textState } from './text-parts'

const format = z.enum(textFormats)
const conflict = named('TextConflict', z.enum(textConflicts))
const name = z.string().check(z.maxLength(120))
/** What files call something, how many texts have it, and what it is taken for. */
const mapped = z.object({ found: z.string(), texts: z.int(), means: z.nullable(z.string()) })
const counts = z.object({
  new: z.int(),
  changed: z.int(),
  newKey: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  /** Of those new and changed, the ones somebody should look at; and how many of these are not decided. */
  conflicts: z.int(),
  open: z.int(),
  /** Of those decided, the ones that stay as they are. */
  kept: z.int(),
})

export const textImport = named(
  'TextImport',
  z.object({
    id: idOf<TextImportId>(),
    version: z.int(),
    expiresAt: instant,
    files: z.array(z.object({ name: z.string(), format: z.nullable(format), texts: z.int() })),
    /** Files beyond those that are named here. */
    moreFiles: z.int(),
    languages: z.array(mapped),
    namespaces: z.array(mapped),
    addKeys: z.boolean(),
    takeAs: z.enum(['translated', 'reviewed']),
    /** Files use the plural endings of i18next's third format; `convertOld` reads them as today's. */
    hasOldPlurals: z.boolean(),
    convertOld: z.boolean(),
    issues: z.array(
      z.object({ file: z.string(), line: z.int(), code: z.enum(textIssues), key: z.optional(z.string()) }),
    ),
    moreIssues: z.int(),
    counts,
    conflicts: z.array(z.object({ kind: conflict, texts: z.int(), open: z.int() })),
    /** Rights the choices take. */
    mayAddKeys: z.boolean(),
    mayReview: z.boolean(),
    applied: z.nullable(
      z.object({
        batchId: idOf<TextBatchId>(),
        done: z.int(),
        total: z.int(),
        changed: z.int(),
        addedKeys: z.int(),
        kept: z.int(),
        stale: z.int(),
        endedAt: z.nullable(instant),
      }),
    ),
  }),
)
export type TextImport = z.infer<typeof textImport>

/** What was found in the files is asked for next. */
const textImportVersion = named('TextImportVersion', z.object({ id: idOf<TextImportId>(), version: z.int() }))

/** The body is a file or an archive of files; nothing in it is applied yet. */
export const createTextImport = endpoint({
  id: 'createTextImport',
  resource: 'textImports',
  method: 'POST',
  path: '/admin/translations/imports',
  summary: 'Bring a file with texts, or an archive of such files, to be looked at',
  access: 'translations.edit',
  idempotent: 'required',
  query: z.object({ name }),
  body: 'binary',
  responses: { 201: textImportVersion },
})

const params = z.object({ importId: idOf<TextImportId>() })
const version = z.int()

export const addTextImportFile = endpoint({
  id: 'addTextImportFile',
  resource: 'textImports',
  method: 'POST',
  path: '/admin/translations/imports/{importId}/files',
  summary: 'Bring one more file to those that are looked at together',
  access: 'translations.edit',
  idempotent: 'required',
  params,
  query: z.object({ name }),
  body: 'binary',
  responses: { 200: textImportVersion },
})

export const getTextImport = endpoint({
  id: 'getTextImport',
  resource: 'textImports',
  method: 'GET',
  path: '/admin/translations/imports/{importId}',
  summary: 'Files that were brought: what was found in them, and what they would do to the texts as they are now',
  access: 'translations.edit',
  params,
  responses: { 200: textImport },
})

const means = z.array(
  z.object({ found: z.string().check(z.maxLength(200)), means: z.nullable(z.string().check(z.maxLength(60))) }),
)

export const mapTextImport = endpoint({
  id: 'mapTextImport',
  resource: 'textImports',
  method: 'PUT',
  path: '/admin/translations/imports/{importId}/mapping',
  summary: 'Say which languages and namespaces are meant, and how texts are taken',
  access: 'translations.edit',
  params,
  body: z.object({
    version,
    languages: means.check(z.maxLength(500)),
    namespaces: means.check(z.maxLength(2000)),
    addKeys: z.boolean(),
    takeAs: z.enum(['translated', 'reviewed']),
    convertOld: z.boolean(),
  }),
  responses: { 200: textImportVersion },
})

export const textImportRow = named(
  'TextImportRow',
  z.object({
    /** Language and key. */
    id: z.string(),
    keyId,
    language: z.string(),
    file: z.string(),
    line: z.int(),
    outcome: z.enum(textOutcomes),
    reason: z.nullable(z.enum(textRefusals)),
    conflicts: z.array(conflict),
    /** Null: not decided, or nothing to decide. */
    take: z.nullable(z.boolean()),
    before: textForms,
    after: textForms,
    stateBefore: textState,
    stateAfter: textState,
  }),
)
export type TextImportRow = z.infer<typeof textImportRow>

export const listTextImportRows = endpoint({
  id: 'listTextImportRows',
  resource: 'textImports',
  method: 'GET',
  path: '/admin/translations/imports/{importId}/rows',
  summary: 'Text by text what the files would do, a page at a time',
  access: 'translations.edit',
  params,
  query: textImportRowsQuery,
  responses: { 200: pageOf(textImportRow) },
})

/** Some rows, or all conflicts of a kind; null of `take` opens the question again. */
export const decideTextImport = endpoint({
  id: 'decideTextImport',
  resource: 'textImports',
  method: 'POST',
  path: '/admin/translations/imports/{importId}/decisions',
  summary: 'Take texts of the files over those that are there, or keep these',
  access: 'translations.edit',
  params,
  body: z.object({
    version,
    take: z.nullable(z.boolean()),
    which: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('rows'),
        rows: z.array(z.string().check(z.maxLength(400))).check(z.minLength(1), z.maxLength(1000)),
      }),
      z.object({
        kind: z.literal('conflicts'),
        conflict: z.optional(conflict),
        language: z.optional(z.string().check(z.maxLength(35))),
        /** Only those nobody has decided about. */
        open: z.boolean(),
      }),
    ]),
  }),
  responses: { 200: textImport },
})

/**
 * Applies the next part and says how far it is; called again with the version of the answer until `applied.endedAt` is
 * there. What broke off goes on where it stood. Conflicts without a decision keep what is there.
 */
export const applyTextImport = endpoint({
  id: 'applyTextImport',
  resource: 'textImports',
  method: 'POST',
  path: '/admin/translations/imports/{importId}/application',
  summary: 'Apply the next part of the files, all parts as one change that can be taken back',
  access: 'translations.edit',
  params,
  body: z.object({ version }),
  responses: { 200: textImport },
})

export const previewTextExport = endpoint({
  id: 'previewTextExport',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/export/preview',
  summary: 'What an export would hold, and what its format has no place for',
  access: 'translations.view',
  query: textExportQuery,
  responses: {
    200: z.object({
      keys: z.int(),
      texts: z.int(),
      files: z.array(z.string()),
      moreFiles: z.int(),
      losses: z.array(
        z.object({
          kind: z.enum(textLosses),
          /** Null: in every language. */
          language: z.nullable(z.string()),
          texts: z.int(),
          /** The first of them. */
          keys: z.array(z.string()),
        }),
      ),
    }),
  },
})

export const exportTexts = endpoint({
  id: 'exportTexts',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/export',
  summary: 'Texts as a file for translators and other tools, or an archive of files',
  access: 'translations.view',
  query: z.extend(textExportQuery, { separator: z.optional(z.enum(['comma', 'semicolon'])) }),
  responses: { 200: 'binary' },
})
