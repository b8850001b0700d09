import type { Forms } from '../forms'
import type { CheckSettings } from './settings'

/** One text as the checks see it. */
export type CheckedText = {
  readonly namespace: string
  /** Without a plural ending. */
  readonly base: string
  readonly language: string
  readonly forms: Forms
  /** null: this is the source language itself. */
  readonly source: { readonly language: string; readonly forms: Forms } | null
  /** Longest text in characters; null or absent: any. */
  readonly maxLength?: number | null
  /** Widest text in pixels at the portal's font; needs `measure`. */
  readonly maxWidth?: number | null
  /** The source has changed since. */
  readonly isOutdated?: boolean
  /** What stood here before it was emptied. */
  readonly earlier?: Forms | null
}

/** A word of the glossary with what it must be in one language. */
export type CheckedTerm = {
  readonly term: string
  readonly isCaseSensitive: boolean
  /** Stays as it is in every language. */
  readonly isKept: boolean
  /** Accepted wordings in the language; none: nothing is required. */
  readonly wordings: readonly string[]
  /** Wordings that must not stand for it. */
  readonly forbidden: readonly string[]
}

/** What the checks know beside the text. Everything but the settings may be absent: those checks then stay silent. */
export type CheckWorld = {
  readonly settings: CheckSettings
  /** The forms of any text; undefined where the key does not exist or has no text in that language. */
  readonly textOf?: (language: string, namespace: string, base: string) => Forms | undefined
  /** Bases of one namespace, for "did you mean". */
  readonly basesOf?: (namespace: string) => Iterable<string>
  readonly glossaryOf?: (language: string) => readonly CheckedTerm[]
  /** Width in pixels at the portal's font. */
  readonly measure?: (text: string, language: string) => number
  /**
   * The language a longer text is written in with how sure that is (0–1); null where it cannot be told.
   * `language` is the one it should be in.
   */
  readonly detect?: (text: string, language: string) => { readonly language: string; readonly accuracy: number } | null
}
