import * as z from 'zod/mini'
import type { TextBatchId, TextChangeId, TextCommentId, TextKeyId, UserId } from '@/domain/ids'
import { checks, severities, type Problem } from '@/domain/translations/checks/vocabulary'
import { commentStates, keyCounts, textLimits, textStates } from '@/domain/translations/text-states'
import type { Form } from '@/domain/translations/forms'
import { allowedActions } from '../../action'
import { idOf } from '../../ids'
import { named } from '../../schema'
import { instant } from '../../time'

export const keyId = z
  .string()
  .check(z.minLength(3), z.maxLength(textLimits.key + textLimits.namespace + 1)) as unknown as z.ZodMiniType<
  TextKeyId,
  TextKeyId
>
export const languageTag = z.string().check(z.minLength(2), z.maxLength(35))
export const textState = named('TextWorkState', z.enum(textStates))
const formName = z
  .string()
  .check(z.regex(/^(?:(?:ordinal_)?(?:zero|one|two|few|many|other))?$/)) as unknown as z.ZodMiniType<Form, Form>

/** By form: empty for the plain one, a plural category, or `ordinal_` with a category. */
export const textForms = named('TextForms', z.record(z.string(), z.string().check(z.maxLength(textLimits.text))))

const fix = named(
  'TextFix',
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('edits'),
      edits: z.array(z.object({ form: formName, start: z.int(), end: z.int(), text: z.string() })),
    }),
    z.object({ kind: z.literal('forms'), set: textForms, remove: z.array(formName) }),
    z.object({ kind: z.literal('renameKey'), from: z.string(), to: z.string() }),
    z.object({ kind: z.literal('notPlural') }),
  ]),
)

export const severity = named('FindingSeverity', z.enum(severities))
export const finding = named(
  'TextFinding',
  z.object({
    /** Stays the same while the same is wrong. */
    id: z.string(),
    check: z.enum(checks as [(typeof checks)[number]]),
    problem: z.string() as unknown as z.ZodMiniType<Problem, Problem>,
    severity,
    form: z.nullable(formName),
    at: z.nullable(z.object({ start: z.int(), end: z.int() })),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    fixes: z.array(fix),
    ignored: z.boolean(),
  }),
)
export type TextFinding = z.infer<typeof finding>

export const person = named('TextPerson', z.object({ id: z.nullable(idOf<UserId>()), name: z.string() }))

/** One text of a row of the list. */
const cellFields = {
  language: z.string(),
  /** Zero while nobody has touched it. */
  version: z.int(),
  forms: textForms,
  state: textState,
  /** Differs from what is published. */
  isDraft: z.boolean(),
  isOutdated: z.boolean(),
  isRejected: z.boolean(),
  openComments: z.int(),
  /** The worst finding that is not ignored; null also while the text was not checked. */
  worst: z.nullable(severity),
}
export const textCell = named('TextCell', z.object(cellFields))
export type TextCell = z.infer<typeof textCell>

const keyFields = {
  id: keyId,
  version: z.int(),
  namespace: z.string(),
  /** Without plural ending. */
  base: z.string(),
  counts: z.enum(keyCounts),
  /** The key this is a variant of by its context. */
  contextOf: z.nullable(z.string()),
  description: z.string(),
  tags: z.array(z.string()),
  maxLength: z.nullable(z.int()),
  /** Pixels at the portal's font. */
  maxWidth: z.nullable(z.int()),
  isNotPlural: z.boolean(),
  isDeleted: z.boolean(),
  /** Places in code; null: not known. */
  uses: z.nullable(z.int()),
}

export const textRow = named('TextRow', z.object({ ...keyFields, texts: z.array(textCell) }))
export type TextRow = z.infer<typeof textRow>

export const textActions = ['edit', 'approve', 'reject', 'hide', 'discard'] as const
export const keyActions = ['describe', 'rename', 'delete', 'restore', 'comment'] as const

/** One text with everything about it. */
export const text = named(
  'Text',
  z.object({
    ...cellFields,
    keyId,
    /** What is published; equal to `forms` unless there is a draft. */
    published: textForms,
    /** The source as it was when this was translated; null: it still is. */
    translatedFrom: z.nullable(textForms),
    author: z.nullable(person),
    changedAt: z.nullable(instant),
    reviewer: z.nullable(person),
    reviewedAt: z.nullable(instant),
    rejection: z.nullable(z.object({ by: person, at: instant, comment: z.string() })),
    findings: z.array(finding),
    allowedActions: allowedActions(textActions),
  }),
)
export type Text = z.infer<typeof text>

export const comment = named(
  'TextComment',
  z.object({
    id: idOf<TextCommentId>(),
    version: z.int(),
    /** Null: about the key in every language. */
    language: z.nullable(z.string()),
    text: z.string(),
    state: z.enum(commentStates),
    by: person,
    at: instant,
    resolvedBy: z.nullable(person),
    resolvedAt: z.nullable(instant),
  }),
)
export type TextComment = z.infer<typeof comment>

export const textChangeKinds = [
  'edit',
  'state',
  'reject',
  'discard',
  'restore',
  'outdated',
  'bulk',
  'import',
  'undo',
] as const
export const textChange = named(
  'TextHistoryEntry',
  z.object({
    id: idOf<TextChangeId>(),
    kind: z.enum(textChangeKinds),
    at: instant,
    by: person,
    before: textForms,
    after: textForms,
    stateBefore: textState,
    stateAfter: textState,
    note: z.nullable(z.string()),
    batchId: z.nullable(idOf<TextBatchId>()),
  }),
)
export type TextHistoryEntry = z.infer<typeof textChange>

export const textKey = named(
  'TextKey',
  z.object({
    ...keyFields,
    /** Source first, then as languages are ordered. */
    texts: z.array(text),
    comments: z.array(comment),
    usedIn: z.array(z.object({ path: z.string(), line: z.int() })),
    /** Keys that nest this one with `$t()`. */
    nestedIn: z.array(keyId),
    /** Variants of the same key by context, this one left out. */
    variants: z.array(keyId),
    history: z.array(
      z.object({
        at: instant,
        by: z.string(),
        kind: z.enum(['added', 'described', 'renamed', 'deleted', 'restored']),
        detail: z.nullable(z.string()),
      }),
    ),
    allowedActions: allowedActions(keyActions),
  }),
)
export type TextKey = z.infer<typeof textKey>
