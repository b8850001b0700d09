import type { Severity } from '@/domain/translations/checks/vocabulary'
import type { Token } from '@/domain/translations/token-kinds'

/** A stretch of the text that a finding speaks of; start and end alike: a place where something is missing. */
export type Mark = { start: number; end: number; severity: Severity }
export type Segment = {
  start: number
  raw: string
  /** null: plain text. */
  token: Exclude<Token, { kind: 'text' }> | null
  severity: Severity | null
  /** Something is missing right before it. */
  gap: Severity | null
}

const weight: Record<Severity, number> = { error: 3, warning: 2, info: 1 }
const heavier = (one: Severity | null, other: Severity): Severity => (one && weight[one] >= weight[other] ? one : other)
const heaviest = (marks: readonly Mark[]): Severity | null =>
  marks.reduce<Severity | null>((found, { severity }) => heavier(found, severity), null)

/** The text cut where what it looks like changes: joined, the raws are the text. A token is never cut. */
export const segmentsOf = (tokens: readonly Token[], marks: readonly Mark[]): Segment[] => {
  const segment = (start: number, raw: string, token: Segment['token']): Segment => {
    const end = start + raw.length
    return {
      start,
      raw,
      token,
      severity: heaviest(marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)),
      gap: heaviest(marks.filter((mark) => mark.start === mark.end && mark.start === start)),
    }
  }
  const pieces = tokens.flatMap((token): Segment[] => {
    if (token.kind !== 'text') return [segment(token.start, token.raw, token)]
    const inside = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > token.start && at < token.end)
    const cuts = [...new Set([token.start, ...inside, token.end])].sort((a, b) => a - b)
    return cuts.slice(0, -1).map((from, index) => {
      const to = cuts[index + 1] ?? token.end
      return segment(from, token.raw.slice(from - token.start, to - token.start), null)
    })
  })
  const end = tokens.at(-1)?.end ?? 0
  const atEnd = heaviest(marks.filter((mark) => mark.start === end && mark.end === end))
  return atEnd ? [...pieces, { start: end, raw: '', token: null, severity: null, gap: atEnd }] : pieces
}
