import type { TextIssue } from '@/domain/translations/exchange'

/** What a file says about the work on a text; null: nothing. */
export type UnitState = 'needsReview' | 'translated' | 'reviewed' | null

/** One wording as a file has it. `language` and `namespace` are what the file calls them, empty where it does not. */
export type Unit = {
  line: number
  language: string
  namespace: string
  /** As in a locale file: with the ending of its plural form. Empty where only the source says which text it is. */
  key: string
  text: string
  state: UnitState
  /** The wording it was translated from, and the same as a hash. */
  source: string | null
  sourceHash: string | null
  /** Placeholders of the source that the file marks and the text has lost. */
  lost: readonly string[]
}

export type Issue = { line: number; code: TextIssue; key?: string }

/** What stands in a file. */
export type FileContents = { units: Unit[]; issues: Issue[]; hasOldPlurals?: boolean }

export const unitOf = (parts: Pick<Unit, 'line' | 'key' | 'text'> & Partial<Unit>): Unit => ({
  language: '',
  namespace: '',
  state: null,
  source: null,
  sourceHash: null,
  lost: [],
  ...parts,
})

/** A text as it is given away: one row for each wording. */
export type OutText = {
  namespace: string
  base: string
  /** Key of the wording: base with its ending. */
  key: string
  form: string
  description: string
  maxLength: number | null
  /** The same wording in the source language, what it is translated from. */
  source: string
  sourceHash: string
  text: string
  state: 'untranslated' | 'translated' | 'reviewed' | 'hidden'
  /** The source has changed since it was translated. */
  isOutdated: boolean
  /** What people wrote about it that is not settled, each with its author; with the first form of a text. */
  comments: readonly string[]
}

/** `ns:key`, as files name a text that know one name only. */
export const fullName = (namespace: string, key: string): string => `${namespace}:${key}`

/** Takes `ns:key` apart; a name without a namespace is a key. */
export const splitName = (name: string): { namespace: string; key: string } => {
  const match = /^([A-Za-z][\w.-]{0,59}):(\S[\s\S]*)$/u.exec(name)
  return match ? { namespace: match[1] ?? '', key: match[2] ?? '' } : { namespace: '', key: name }
}
