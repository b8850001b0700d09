import * as z from 'zod/mini'
import type { TextBatchId } from '@/domain/ids'
import { idOf } from '../../ids'
import { anyOf, listQuery } from '../../paging'

/** What there is to be done in the language in front of the reader; `trash` holds deleted keys. */
export const textViews = [
  'all',
  'todo',
  'untranslated',
  'outdated',
  'review',
  'rejected',
  'draft',
  'problems',
  'commented',
  'unused',
  'trash',
] as const
export type TextView = (typeof textViews)[number]

/** `place`: as the files are ordered. */
export const textSorts = ['place', 'key', 'source', 'changedAt', 'length'] as const

const code = z.string().check(z.maxLength(35))

/** What narrows the list; a bulk change of everything found is asked for with the same. */
export const textFilter = {
  /** The language the views and states are about. */
  language: z.optional(code),
  view: z.optional(z.enum(textViews)),
  namespace: anyOf(z.string().check(z.maxLength(60))),
  tag: anyOf(z.string().check(z.maxLength(40))),
  state: anyOf(z.enum(['untranslated', 'translated', 'reviewed', 'hidden'])),
  /** Who changed the text last. */
  author: anyOf(z.string().check(z.maxLength(64))),
  /** Only texts of this change of many. */
  batch: z.optional(idOf<TextBatchId>()),
}

export const textListQuery = listQuery(textSorts, {
  ...textFilter,
  /** The languages whose texts are in the answer, beside the source; absent: the one in front. */
  shown: anyOf(code),
})
export type TextListQuery = z.infer<typeof textListQuery>
