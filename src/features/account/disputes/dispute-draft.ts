import type { DisputeForm, DisputeRequest } from '@/contract/disputes'
import type { DisputeReason } from '@/domain/disputes/vocabulary'
import { shareOf } from '@/domain/disputes/share'

export type Part = DisputeForm['parts'][number]
/** What is typed of one part; null in the map: not disputed. */
export type DraftLine = { by: 'pieces' | 'amount'; pieces: number | null; amount: number | null; reason: DisputeReason }
export type Draft = Readonly<Record<string, DraftLine | undefined>>

export const keyOf = ({ position }: Part): string => String(position)

/** All of the part, until somebody says less. */
export const wholeOf = (part: Part): DraftLine => ({
  by: part.quantity === null || part.left.amount < part.gross.amount ? 'amount' : 'pieces',
  pieces: part.quantity,
  amount: part.left.amount,
  reason: part.quantity === null ? 'wrongPrice' : 'shortDelivery',
})

/** What a line comes to, by the rule of the backend. */
export const amountOf = (part: Part, line: DraftLine): number =>
  line.by === 'amount' ? (line.amount ?? 0) : shareOf(part.gross.amount, part.quantity ?? 1, line.pieces ?? 0)

export const linesOf = (parts: readonly Part[], draft: Draft): DisputeRequest['lines'] =>
  parts.flatMap((part) => {
    const line = draft[keyOf(part)]
    if (!line) return []
    const { by, pieces, amount, reason } = line
    const { position } = part
    return [{ position, reason, quantity: by === 'pieces' ? pieces : null, amount: by === 'amount' ? amount : null }]
  })
