import type { TextKeyId } from '@/domain/ids'
import type { TextConflict, TextOutcome, TextRefusal } from '@/domain/translations/exchange'
import type { Form, Forms } from '@/domain/translations/forms'
import type { KeyCounts, TextState } from '@/domain/translations/text-states'

/** A wording of a file, its language and namespace understood. */
export type Wording = {
  file: string
  line: number
  language: string
  namespace: string
  /** With the ending of its form. */
  key: string
  text: string
  state: 'needsReview' | 'translated' | 'reviewed' | null
  source: string | null
  sourceHash: string | null
  lost: readonly string[]
}

export type PlanChoices = { addKeys: boolean; takeAs: 'translated' | 'reviewed'; isProtected: boolean }

/** What a file would do to a text. */
export type PlanRow = {
  id: string
  keyId: TextKeyId
  language: string
  file: string
  line: number
  outcome: TextOutcome
  reason: TextRefusal | null
  conflicts: readonly TextConflict[]
  before: Forms
  after: Forms
  stateBefore: TextState
  stateAfter: TextState
  /** Of keys that are not there: how they count. */
  counts: KeyCounts
}

/** To which text a wording belongs; without a place it is a key that is not there. */
export type Found = { place: number | undefined; base: string; form: Form; counts: KeyCounts }

/** The wordings of one text in the files. */
export type WordingGroup = {
  namespace: string
  base: string
  language: string
  words: Map<Form, Wording>
  found: Found
}
