import type { Form, Forms } from '../forms'
import type { Check, Problem, Severity } from './vocabulary'

/** `start` and `end` in UTF-16 units of one form; a form that is absent counts as an empty text. */
export type Edit = { readonly form: Form; readonly start: number; readonly end: number; readonly text: string }

/** What one key press does about a finding. */
export type Fix =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  /** Writes whole forms and takes others away. */
  | { readonly kind: 'forms'; readonly set: Forms; readonly remove: readonly Form[] }
  /** Another name for the key as it stands in the file. */
  | { readonly kind: 'renameKey'; readonly from: string; readonly to: string }
  /** The key only looks like a plural form. */
  | { readonly kind: 'notPlural' }

export type FindingParams = Readonly<Record<string, string | number | readonly string[]>>

export type Finding = {
  /** The same while the same problem stands, wherever it moves in the text: what is ignored stays ignored. */
  readonly id: string
  readonly check: Check
  readonly problem: Problem
  readonly severity: Severity
  /** The form it stands in; null where it is about the whole text or its key. */
  readonly form: Form | null
  /** Where in that form; start equals end where something should be inserted. */
  readonly at: { readonly start: number; readonly end: number } | null
  readonly params: FindingParams
  /** The best one first; empty where only a person can tell. */
  readonly fixes: readonly Fix[]
}

/** The forms after a fix; what changes keys changes no form. */
export const applyFix = (forms: Forms, fix: Fix): Forms => {
  if (fix.kind === 'forms') {
    const left = Object.entries(forms).filter(([form]) => !fix.remove.includes(form as Form))
    return { ...Object.fromEntries(left), ...fix.set }
  }
  if (fix.kind !== 'edits') return forms
  const changed: { [F in Form]?: string } = { ...forms }
  // From the end, so that the places of the others stay true.
  for (const edit of [...fix.edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const text = changed[edit.form] ?? ''
    changed[edit.form] = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  }
  return changed
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Errors first, then as they stand in the text. */
export const compareFindings = (a: Finding, b: Finding): number =>
  severityRank[a.severity] - severityRank[b.severity] || (a.at?.start ?? 0) - (b.at?.start ?? 0)
