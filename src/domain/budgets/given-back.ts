import { chargedQuantity } from '../pricing'
import { allocate } from '../money/allocate'
import { type Currency, money } from '../money'

type Line<I> = { id: I; ordered: number; confirmed: number | null; unitPrice: number }
type Order<I> = { currency: Currency; total: number; lines: readonly Line<I>[] }

const netOf = (line: Line<unknown> | undefined): number => (line ? line.unitPrice * chargedQuantity(line) : 0)

/**
 * What each line gives back of a budget after an order has become cheaper, in minor units; negative where it has become
 * dearer. The difference of the totals, tax and freight included, is split by what the lines' nets changed, so that the
 * parts add up to it exactly. A difference that comes from no line belongs to none.
 */
export function givenBack<I extends string>(
  before: Order<I>,
  after: Order<I>,
): { orderLineId: I | null; amount: number }[] {
  const difference = before.total - after.total
  const changes = changedLines(before, after)
  const lineParts = changes.map(({ id, change }) => ({ orderLineId: id, amount: change }))
  const rest = difference - changes.reduce((sum, { change }) => sum + change, 0)
  if (rest === 0) return lineParts
  if (changes.length === 0) return difference === 0 ? [] : [{ orderLineId: null, amount: difference }]
  const shares = allocate(
    money(rest, before.currency),
    changes.map(({ change }) => Math.abs(change)),
  )
  return lineParts
    .map((part, at) => ({ ...part, amount: part.amount + (shares[at]?.amount ?? 0) }))
    .filter(({ amount }) => amount !== 0)
}

/** Lines whose net changed, by how much it fell; also those that are gone or came. */
function changedLines<I extends string>(before: Order<I>, after: Order<I>): { id: I; change: number }[] {
  const ids = [...new Set([...before.lines, ...after.lines].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const net = ({ lines }: Order<I>) => netOf(lines.find((line) => line.id === id))
    const change = net(before) - net(after)
    return change === 0 ? [] : [{ id, change }]
  })
}
