import * as z from 'zod/mini'
import type { Id } from '@/domain/ids'
import { allowedActions } from '../../action'
import { endpoint } from '../../endpoint'
import { idOf } from '../../ids'
import { pageOf } from '../../paging'
import { named } from '../../schema'
import { instant } from '../../time'
import { missingTextListQuery, missingTextStates } from './missing-list'

export type MissingTextId = Id<'MissingText'>

export const missingText = named(
  'MissingText',
  z.object({
    id: idOf<MissingTextId>(),
    version: z.int(),
    namespace: z.string(),
    /** Without plural endings. */
    key: z.string(),
    /** Asked for with a number: each language needs a text for each of its plural forms. */
    counted: z.boolean(),
    languages: z.array(z.string()),
    /** The language of the fallback that was shown instead; null: there was none. */
    shownIn: z.nullable(z.string()),
    /** Path of the page that asked last. */
    page: z.string(),
    /** Page loads that asked. */
    count: z.int(),
    firstSeenAt: instant,
    lastSeenAt: instant,
    state: z.enum(missingTextStates),
    allowedActions: allowedActions(['create', 'ignore', 'reopen']),
  }),
)
export type MissingText = z.infer<typeof missingText>

const path = '/admin/translations/missing'
const params = z.object({ missingId: idOf<MissingTextId>() })

export const listMissingTexts = endpoint({
  id: 'listMissingTexts',
  resource: 'missingTexts',
  method: 'GET',
  path,
  summary: 'Texts that pages of the portal asked for and did not find',
  access: 'translations.view',
  query: missingTextListQuery,
  responses: { 200: pageOf(missingText, { counts: z.object({ open: z.int(), fallback: z.int(), ignored: z.int() }) }) },
})

export const createMissingKey = endpoint({
  id: 'createMissingKey',
  resource: 'missingTexts',
  method: 'POST',
  path: `${path}/{missingId}/key`,
  summary: 'Add the key, with every plural form in each language where it was asked for with a number',
  access: 'translations.manage',
  params,
  body: z.object({
    version: z.int(),
    /** The English text; for a counted key that of each of its forms, to begin with. */
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  }),
  idempotent: 'required',
  responses: { 201: z.object({ namespace: z.string(), key: z.string() }) },
})

export const sortMissingText = endpoint({
  id: 'sortMissingText',
  resource: 'missingTexts',
  method: 'POST',
  path: `${path}/{missingId}/state`,
  summary: 'Put a missing text aside, or bring it back',
  access: 'translations.manage',
  params,
  body: z.object({ version: z.int(), state: z.enum(missingTextStates) }),
  responses: { 200: missingText },
})
