import * as z from 'zod/mini'
import type { TextChangeId, TextCommentId } from '@/domain/ids'
import { commentStates, textLimits } from '@/domain/translations/text-states'
import { endpoint } from '../../endpoint'
import { idOf } from '../../ids'
import { pageOf } from '../../paging'
import { textListQuery, type TextView, textViews } from './text-list'
import { comment, keyId, languageTag, text, textChange, textForms, textKey, textRow } from './text-parts'

// Made of the list of views, which the compiler cannot follow.
const viewCounts = () =>
  Object.fromEntries(textViews.map((view) => [view, z.nullable(z.int())])) as Record<
    TextView,
    z.ZodMiniNullable<z.ZodMiniInt>
  >

export const listTexts = endpoint({
  id: 'listTexts',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/texts',
  summary: 'Texts by key, with the languages asked for; in windows, for a grid that scrolls',
  access: 'translations.view',
  query: textListQuery,
  responses: {
    200: pageOf(textRow, {
      /** How many keys each view has, the other filters kept; null: not known yet. */
      views: z.object(viewCounts()),
      /** Values that the search language does not know, with their place in it: no text has them. */
      searchErrors: z.array(z.object({ start: z.int(), end: z.int(), field: z.string(), value: z.string() })),
    }),
  },
})

/** As many as a page of the portal is asked for at a time. */
export const mostPageTexts = 100

export const listPageTexts = endpoint({
  id: 'listPageTexts',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/page-texts',
  summary: 'Texts of keys that are named, such as those of a page in front of the caller; unknown keys are left out',
  access: 'translations.view',
  query: z.object({ language: languageTag, key: z.array(keyId).check(z.maxLength(mostPageTexts)) }),
  responses: { 200: z.object({ rows: z.array(textRow) }) },
})

const keyParams = z.object({ keyId })
const textParams = z.object({ keyId, language: languageTag })
const textPath = '/admin/translations/texts/{keyId}/{language}'
const version = z.int()

export const getTextNeighbours = endpoint({
  id: 'getTextNeighbours',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/texts/{keyId}/neighbours',
  summary: 'Where a key stands in a filtered list, and the ones beside it',
  access: 'translations.view',
  params: keyParams,
  query: textListQuery,
  responses: {
    200: z.object({
      /** From 0; null: the list does not hold it (any more), and the others are those after its place. */
      position: z.nullable(z.int()),
      total: z.int(),
      previous: z.nullable(keyId),
      next: z.nullable(keyId),
    }),
  },
})

export const getTextKey = endpoint({
  id: 'getTextKey',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/texts/{keyId}',
  summary: 'A key with its texts in every language, findings, comments and where it is used',
  access: 'translations.view',
  params: keyParams,
  responses: { 200: textKey },
})

/** A text that changed counts as not reviewed, unless whoever saves it may review and says so. */
export const saveText = endpoint({
  id: 'saveText',
  resource: 'translations',
  method: 'PUT',
  path: textPath,
  summary: 'Write a text as a draft; empty forms are left out',
  access: 'translations.edit',
  params: textParams,
  body: z.object({ version, forms: textForms, approve: z.optional(z.boolean()) }),
  responses: { 200: text },
})

/** `translated` takes an approval back or shows what was hidden; where `hidden`, the fallback language shows. */
export const setTextState = endpoint({
  id: 'setTextState',
  resource: 'translations',
  method: 'POST',
  path: `${textPath}/state`,
  summary: 'Take an approval back, hide a text or show it again',
  access: 'translations.edit',
  params: textParams,
  body: z.object({ version, state: z.enum(['translated', 'hidden']) }),
  responses: { 200: text },
})

export const approveText = endpoint({
  id: 'approveText',
  resource: 'translations',
  method: 'POST',
  path: `${textPath}/approval`,
  summary: 'Approve a text as it stands',
  access: 'translations.review',
  params: textParams,
  body: z.object({ version }),
  responses: { 200: text },
})

export const rejectText = endpoint({
  id: 'rejectText',
  resource: 'translations',
  method: 'POST',
  path: `${textPath}/rejection`,
  summary: 'Send a text back to its author with a word on why',
  access: 'translations.review',
  params: textParams,
  body: z.object({ version, comment: z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.comment)) }),
  responses: { 200: text },
})

export const discardDraft = endpoint({
  id: 'discardDraft',
  resource: 'translations',
  method: 'POST',
  path: `${textPath}/discard`,
  summary: 'Go back to the text that is published',
  access: 'translations.edit',
  params: textParams,
  body: z.object({ version }),
  responses: { 200: text },
})

export const getTextHistory = endpoint({
  id: 'getTextHistory',
  resource: 'translations',
  method: 'GET',
  path: `${textPath}/history`,
  summary: 'What a text said before, newest first',
  access: 'translations.view',
  params: textParams,
  responses: { 200: z.object({ rows: z.array(textChange) }) },
})

export const restoreText = endpoint({
  id: 'restoreText',
  resource: 'translations',
  method: 'POST',
  path: `${textPath}/restoration`,
  summary: 'Bring back what a text said before a change of its history',
  access: 'translations.edit',
  params: textParams,
  body: z.object({ version, changeId: idOf<TextChangeId>() }),
  responses: { 200: text },
})

/** Ignored findings stay so while the same is wrong; errors are never ignored. */
export const ignoreFinding = endpoint({
  id: 'ignoreFinding',
  resource: 'translations',
  method: 'POST',
  path: `${textPath}/ignored`,
  summary: 'Say that a finding is no fault here, or that it is after all',
  access: 'translations.edit',
  params: textParams,
  body: z.object({ version, findingId: z.string().check(z.maxLength(400)), ignored: z.boolean() }),
  responses: { 200: text },
})

const commentState = z.enum(commentStates)
export const addTextComment = endpoint({
  id: 'addTextComment',
  resource: 'translations',
  method: 'POST',
  path: '/admin/translations/texts/{keyId}/comments',
  summary: 'Say something about a key, or about its text in one language',
  access: 'translations.view',
  idempotent: 'required',
  params: keyParams,
  body: z.object({
    language: z.nullable(languageTag),
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.comment)),
    /** `open` asks for an answer. */
    state: commentState,
  }),
  responses: { 201: comment },
})

export const setCommentState = endpoint({
  id: 'setCommentState',
  resource: 'translations',
  method: 'PATCH',
  path: '/admin/translations/comments/{commentId}',
  summary: 'Resolve a comment, or open it again',
  access: 'translations.view',
  params: z.object({ commentId: idOf<TextCommentId>() }),
  body: z.object({ version, state: commentState }),
  responses: { 200: comment },
})
