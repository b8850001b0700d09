import type { Forms } from '@/domain/translations/forms'
import { isEmptyText, sameForms, type TextState, textStates } from '@/domain/translations/text-states'
import type { TextRow } from '@mocks/store/rows/texts'

/** A text as it stands: what the row says over what is published. */
export type TextNow = {
  row: TextRow | undefined
  forms: Forms
  published: Forms
  state: TextState
  isDraft: boolean
}

const nothing: Forms = {}

/** What is published of a text that is hidden: nothing, so that the fallback language shows. */
export const released = (forms: Forms, state: TextState): Forms => (state === 'hidden' ? nothing : forms)

/** A text as it stands: its forms, its state, and whether it differs from what people read. */
export const textNow = (published: Forms, row: TextRow | undefined): TextNow => {
  const forms = row?.forms ?? published
  const state = stateOf(forms, row)
  return { row, forms, published, state, isDraft: row !== undefined && !sameForms(released(forms, state), published) }
}

/** What is shipped has been reviewed; what has no words is untranslated, whatever was said of it before. */
const stateOf = (forms: Forms, row: TextRow | undefined): TextState => {
  if (row?.state === 'hidden') return 'hidden'
  if (isEmptyText(forms)) return 'untranslated'
  return row === undefined || row.state === 'untranslated' ? (row ? 'translated' : 'reviewed') : row.state
}

/** Bits of a text's flags: its state in the lowest two. */
export const flag = { state: 3, draft: 4, outdated: 8, rejected: 16, commented: 32 } as const
/** The place of a state in its list: what the column keeps instead of the word. */
export const stateBits = (state: TextState): number => textStates.indexOf(state)

/** The texts of one language, by the place of their key. */
export type Column = {
  readonly language: string
  readonly published: Forms[]
  readonly rows: Map<number, TextRow>
  /** Ids of comments that wait for an answer. */
  readonly comments: Map<number, Set<string>>
  readonly flags: Uint8Array
  now(place: number): TextNow
  /** Reads the flags of a place again. */
  mark(place: number): void
}

export function createColumn(language: string, published: Forms[]): Column {
  const flags = new Uint8Array(published.length)
  const rows = new Map<number, TextRow>()
  const comments = new Map<number, Set<string>>()
  const now = (place: number): TextNow => textNow(published[place] ?? nothing, rows.get(place))
  const mark = (place: number): void => {
    const row = rows.get(place)
    if (row === undefined) {
      flags[place] = stateBits(isEmptyText(published[place] ?? nothing) ? 'untranslated' : 'reviewed')
    } else {
      const { state, isDraft } = now(place)
      flags[place] =
        stateBits(state) |
        (isDraft ? flag.draft : 0) |
        (row.translatedFrom && state !== 'hidden' ? flag.outdated : 0) |
        (row.rejection ? flag.rejected : 0)
    }
    if ((comments.get(place)?.size ?? 0) > 0) flags[place] = (flags[place] ?? 0) | flag.commented
  }
  for (let place = 0; place < published.length; place += 1) mark(place)
  return { language, published, rows, comments, flags, now, mark }
}
