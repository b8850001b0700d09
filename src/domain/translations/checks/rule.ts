import type { Form } from '../forms'
import type { Finding, FindingParams, Fix } from './finding'
import type { CheckedText, CheckWorld } from './input'
import type { Prepared } from './prepared'
import type { LanguageChecks } from './settings'
import type { Check, Problem } from './vocabulary'

/** A form with the form of the source it is measured by; null where the text is the source. */
export type FormPair = { readonly form: Form; readonly own: Prepared; readonly source: Prepared | null }

export type Run = {
  readonly text: CheckedText
  readonly world: CheckWorld
  readonly settings: LanguageChecks
  readonly language: string
  readonly pairs: readonly FormPair[]
  readonly sources: readonly (readonly [Form, Prepared])[]
}

/** A finding before it has its weight and its identity. */
export type Found = {
  readonly problem: Problem
  readonly form?: Form | null
  readonly at?: Finding['at']
  readonly params?: FindingParams
  readonly fixes?: readonly Fix[]
}

export type Rule = { readonly checks: readonly Check[]; readonly run: (run: Run) => readonly Found[] }

export const nothing: readonly Found[] = []

/** A check of one form at a time. */
export const perForm = (check: Check, run: (pair: FormPair, run: Run) => readonly Found[]): Rule => ({
  checks: [check],
  run: (whole) => {
    if (whole.pairs.length === 1) {
      const [pair] = whole.pairs
      return pair ? withForm(run(pair, whole), pair.form) : nothing
    }
    return whole.pairs.flatMap((pair) => withForm(run(pair, whole), pair.form))
  },
})

const withForm = (found: readonly Found[], form: Form): readonly Found[] =>
  found.length === 0 ? nothing : found.map((one) => (one.form === undefined ? { ...one, form } : one))

/** One replacement in one form. */
export const replacing = (form: Form, start: number, end: number, text: string): Fix => ({
  kind: 'edits',
  edits: [{ form, start, end, text }],
})

/** From which character to which, the end not included. */
export const span = (start: number, end: number): { start: number; end: number } => ({ start, end })
