import * as z from 'zod/mini'
import { textConflicts, textFormats } from '@/domain/translations/exchange'
import { anyOf, listQuery } from '../../paging'

const code = z.string().check(z.maxLength(35))

/** Which rows of a file are shown: those somebody should look at come first in work, and last in number. */
export const importViews = ['conflicts', 'new', 'changed', 'newKey', 'unchanged', 'refused'] as const
export type ImportView = (typeof importViews)[number]

export const textImportRowsQuery = listQuery(['line'], {
  view: z.optional(z.enum(importViews)),
  conflict: z.optional(z.enum(textConflicts)),
  language: z.optional(code),
  /** Conflicts nobody has decided about. */
  open: z.optional(z.boolean()),
})

export const textExportQuery = z.object({
  format: z.optional(z.enum(textFormats)),
  language: anyOf(code),
  namespace: anyOf(z.string().check(z.maxLength(60))),
  state: anyOf(z.enum(['untranslated', 'translated', 'reviewed', 'outdated'])),
  /** As they are in the workbench, or as they are published. */
  what: z.optional(z.enum(['drafts', 'published'])),
})
export type TextExportQuery = z.infer<typeof textExportQuery>
