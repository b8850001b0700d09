import type { ProblemType } from './problems'

/** One field of the input that was refused. `pointer` is a JSON pointer into the body ("/lines/0/quantity"). */
export type FieldError = { pointer: string; code: FieldErrorCode; params?: Record<string, string | number> }

/** What can be wrong with a single field. Each code has a sentence in `problems:field.*`. */
export type FieldErrorCode =
  | 'required'
  | 'invalid'
  | 'tooShort'
  | 'tooLong'
  | 'tooSmall'
  | 'tooLarge'
  | 'notAnInteger'
  | 'format'
  | 'email'
  | 'unknown'
  | 'unavailable'
  | 'inThePast'
  | 'tooFarAhead'
  | 'notAWorkday'
  | 'multipleOf'
  | 'duplicate'
  | 'notInCatalog'
  | 'notAllowedHere'
  | 'tooWeak'
  | 'wrongPassword'
  | 'wrongCode'
  | 'postalCode'
  | 'beforeStart'
  | 'taxNumberFormat'
  | 'taxNumberCheckDigit'
  | 'erpOwns'
  | 'lowContrast'
  | 'placeholder'
  | 'missingPlaceholder'
  | 'picture'

/** An expected refusal: a code from the closed catalogue, never a sentence for humans. */
export type Refusal = {
  type: ProblemType
  /** For logs and developers, in English; the UI shows its own translation of `type`. */
  detail?: string
  errors?: FieldError[]
  /** Values the translated sentence may mention. */
  params?: Record<string, string | number>
  /** Names of who can change what stands in the way ("Why can't I?"). */
  ask?: string[]
  /** For 409 `conflict/stale`: the row as it is now. */
  current?: unknown
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/** A use-case that went through, with what came of it. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
/** A use-case that is refused: nothing of it may have been written. */
export const refuse = (type: ProblemType, more: Omit<Refusal, 'type'> = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { type, ...more },
})
