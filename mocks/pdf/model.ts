import type { Instant } from '@/domain/clock'
import type { Locale } from '@/domain/locales'
import type { PublishedTexts } from '@mocks/engine/text-releases/published-in'

/** Languages a paper can be written in; Arabic runs from right to left and is mirrored as a whole. */
export type PaperLocale = Locale

/** Words and figures of a paper come in already written for its reader: see `paperWords` and `paperFormat`. */
export type PaperParty = { label: string; name: string; lines: readonly string[] }
export type PaperFact = { label: string; value: string }

export type PaperColumn = {
  label: string
  /** Figures stand at the end of their column; words at its start, which is the usual. */
  align?: 'start' | 'end'
  /** Share of the width beside the other columns, 1 unless told. */
  share?: number
}
/** A second line in small print: an article number, a reason. */
export type PaperCell = string | { text: string; note?: string; strong?: boolean }

export type PaperBlock =
  /** Runs over as many pages as it takes; its head is repeated on each. `foot` is its last, ruled row. */
  | {
      kind: 'table'
      title?: string
      columns: readonly PaperColumn[]
      rows: readonly (readonly PaperCell[])[]
      foot?: readonly PaperCell[]
      /** Said in place of rows when there are none. */
      empty?: string
    }
  /** Sums at the end side; the strong one is ruled off. `aside` stands beside them: tax by rate, bank details. */
  | {
      kind: 'totals'
      lines: readonly (PaperFact & { strong?: boolean })[]
      aside?: { title: string; facts: readonly PaperFact[] }
    }
  | { kind: 'facts'; title?: string; facts: readonly PaperFact[] }
  | { kind: 'notes'; title?: string; paragraphs: readonly string[] }

/** A business document, said rather than drawn. Absent facts are left out by whoever builds it. */
export type Paper = {
  locale: PaperLocale
  /** What was published of its language over the shipped words. */
  texts?: PublishedTexts | undefined
  /** What it is (“Invoice”), its number, and what else belongs in the head: “Version 2”, “Copy”. */
  title: string
  number: string
  remark?: string
  /** When it was issued: the file says so too, so that the same document is the same bytes whenever it is made. */
  issuedAt: Instant
  /** What the portal is called, large at the top, in the portal's own colour (`#rrggbb`). */
  brand: string
  accent?: string
  /** Who issues it: lines at the end side of the head, the first one strong. */
  sender: readonly string[]
  parties: readonly PaperParty[]
  facts: readonly PaperFact[]
  /** Written below the head as a Code 128 bar code: a label to scan. */
  barcode?: string
  blocks: readonly PaperBlock[]
  /** Small print at the foot of every page, beside “Page 1 of 3”. */
  footer?: string
}
