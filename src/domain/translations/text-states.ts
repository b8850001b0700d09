import type { Form, Forms } from './forms'

/** Where the work on a text stands. `hidden`: this language does without it, and its fallback is shown instead. */
export const textStates = ['untranslated', 'translated', 'reviewed', 'hidden'] as const
export type TextState = (typeof textStates)[number]

/** How a comment stands: said and done, waiting for an answer, or answered. */
export const commentStates = ['note', 'open', 'resolved'] as const
export type CommentState = (typeof commentStates)[number]

/** Whether a key counts something: `cardinal` has plural forms, `ordinal` those of ranks, `both` all of them. */
export const keyCounts = ['no', 'cardinal', 'ordinal', 'both'] as const
export type KeyCounts = (typeof keyCounts)[number]

export const textLimits = {
  text: 10_000,
  key: 200,
  namespace: 60,
  description: 1000,
  comment: 2000,
  tag: 40,
  tags: 20,
  note: 500,
  term: 120,
} as const

/** The language texts are translated from. */
export const sourceLanguage = 'en'

/** The id of a text key: its namespace and its base, plural forms counted once. */
export const textKeyIdOf = (namespace: string, base: string): string => `${namespace}:${base}`

/** A namespace has no colon, so that the first one ends it. */
export const splitTextKeyId = (id: string): { namespace: string; base: string } => {
  const at = id.indexOf(':')
  return { namespace: id.slice(0, at), base: id.slice(at + 1) }
}

/** Two texts say the same when every form does; forms without words are no forms. */
export const sameForms = (a: Forms, b: Forms): boolean => {
  // Without lists in between: an import asks it a million times.
  for (const form in a) if (!sameForm(a, b, form as Form)) return false
  for (const form in b) if (!sameForm(a, b, form as Form)) return false
  return true
}
const sameForm = (a: Forms, b: Forms, form: Form): boolean => (a[form] ?? '') === (b[form] ?? '')

/** Whether nobody has written anything yet. */
export const isEmptyText = (forms: Forms): boolean => Object.values(forms).every((text) => text === '')
