import * as z from 'zod/mini'
import { keyCounts, textLimits } from '@/domain/translations/text-states'
import { endpoint } from '../../endpoint'
import { named } from '../../schema'
import { keyId, textForms } from './text-parts'

const params = z.object({ keyId })
const version = z.int()
const namespace = z.string().check(z.regex(/^[A-Za-z][\w.-]*$/), z.maxLength(textLimits.namespace))
const base = z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.key), z.regex(/^[^\s:]+$/))
const about = {
  description: z.string().check(z.trim(), z.maxLength(textLimits.description)),
  tags: z
    .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(textLimits.tag)))
    .check(z.maxLength(textLimits.tags)),
  maxLength: z.nullable(z.int().check(z.minimum(1), z.maximum(textLimits.text))),
  maxWidth: z.nullable(z.int().check(z.minimum(8), z.maximum(4000))),
  /** The key only ends like a plural form. */
  isNotPlural: z.boolean(),
}

/** The key to read anew; after another name, under that. */
const keyRef = named('TextKeyRef', z.object({ id: keyId, version: z.int() }))

/** A namespace that does not exist yet begins with its first key. */
export const addTextKey = endpoint({
  id: 'addTextKey',
  resource: 'translations',
  method: 'POST',
  path: '/admin/translations/keys',
  summary: 'Add a key with its source text',
  access: 'translations.manage',
  idempotent: 'required',
  body: z.object({
    namespace,
    base,
    counts: z.enum(keyCounts),
    source: textForms,
    ...about,
  }),
  responses: { 201: keyRef },
})

export const describeTextKey = endpoint({
  id: 'describeTextKey',
  resource: 'translations',
  method: 'PATCH',
  path: '/admin/translations/keys/{keyId}',
  summary: 'Say what a key is for, how long its texts may be, and its tags',
  access: 'translations.manage',
  params,
  body: z.object({ version, ...about }),
  responses: { 200: keyRef },
})

/** What stands in the way of another name, or of doing without the key. */
const reference = named(
  'TextReference',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('code'), path: z.string(), line: z.int() }),
    z.object({ kind: z.literal('nested'), keyId, language: z.string() }),
    z.object({ kind: z.literal('variant'), keyId }),
  ]),
)

export const getTextReferences = endpoint({
  id: 'getTextReferences',
  resource: 'translations',
  method: 'GET',
  path: '/admin/translations/keys/{keyId}/references',
  summary: 'What names a key: code, texts that nest it, and its variants by context',
  access: 'translations.view',
  params,
  responses: { 200: z.object({ rows: z.array(reference) }) },
})

/** Texts that nest the key are changed along; code is not, so that a key in use keeps its name unless `force` says so. */
export const renameTextKey = endpoint({
  id: 'renameTextKey',
  resource: 'translations',
  method: 'POST',
  path: '/admin/translations/keys/{keyId}/name',
  summary: 'Give a key another name or namespace, with its texts in every language',
  access: 'translations.manage',
  params,
  body: z.object({ version, namespace, base, force: z.boolean() }),
  responses: { 200: keyRef },
})

export const deleteTextKey = endpoint({
  id: 'deleteTextKey',
  resource: 'translations',
  method: 'POST',
  path: '/admin/translations/keys/{keyId}/deletion',
  summary: 'Put a key into the trash; its texts go with the next release',
  access: 'translations.manage',
  params,
  body: z.object({ version, force: z.boolean() }),
  responses: { 200: keyRef },
})

export const restoreTextKey = endpoint({
  id: 'restoreTextKey',
  resource: 'translations',
  method: 'POST',
  path: '/admin/translations/keys/{keyId}/restoration',
  summary: 'Take a key out of the trash with its texts',
  access: 'translations.manage',
  params,
  body: z.object({ version }),
  responses: { 200: keyRef },
})
