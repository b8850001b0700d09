import type { ProductId } from '@/domain/ids'
import { nextOrderable, quantityFault, type QuantityRule } from '@/domain/quantity'
import type { FieldError } from '@/domain/result'
import type { BasketLineRow, LineConfiguration, LineWishes } from '@mocks/store/rows/products'
import { configurationKey } from '../configurator/made-line'
import type { Context } from '../context'
import { keptWishes } from './line-wishes'

export type NewLine = {
  productId: ProductId
  quantity: number
  wishes?: LineWishes
  choices?: readonly string[] | undefined
}
export type KeptLine = NewLine & { configuration: LineConfiguration | null }

/** Of a line; lines from before they were counted have the first. */
export const versionOf = ({ version }: Pick<BasketLineRow, 'version'>): number => version ?? 1

/** What lines must have in common to be one: the goods, how they are made, and what is wished for them (ORD-15). */
export const lineKey = (line: Pick<BasketLineRow, 'productId' | 'configuration' | 'wishes'>): string =>
  `${goodsKey(line)} ${JSON.stringify(keptWishes(line.wishes ?? {}))}`

/** The same goods, wherever they go. */
export const goodsKey = (line: Pick<BasketLineRow, 'productId' | 'configuration'>): string =>
  `${line.productId} ${configurationKey(line)}`

/** The lines with new ones added: to a line of the same key, else after them. */
export function withAdded(there: readonly BasketLineRow[], added: readonly KeptLine[], ctx: Context): BasketLineRow[] {
  const lines = new Map(there.map((line) => [lineKey(line), line]))
  for (const { productId, quantity, wishes, configuration } of added) {
    const kept = wishes && keptWishes(wishes)
    const fresh = { productId, ...(kept && { wishes: kept }), ...(configuration && { configuration }) }
    const key = lineKey(fresh)
    const line = lines.get(key)
    lines.set(key, {
      ...(line ?? { id: ctx.ids.next<'BasketLine'>('BasketLine'), ...fresh }),
      quantity: (line?.quantity ?? 0) + quantity,
      version: line ? versionOf(line) + 1 : 1,
    })
  }
  return [...lines.values()]
}

/** The lines with a changed one, which joins the line that it has become like, if there is one. */
export function withChanged(there: readonly BasketLineRow[], changed: BasketLineRow): BasketLineRow[] {
  const like = there.find((line) => line.id !== changed.id && lineKey(line) === lineKey(changed))
  if (!like) return there.map((line) => (line.id === changed.id ? changed : line))
  const joined = { ...like, quantity: like.quantity + changed.quantity, version: versionOf(like) + 1 }
  return there.flatMap((line) => (line.id === changed.id ? [] : [line.id === like.id ? joined : line]))
}

/** One line made two: so many pieces of it go with their own wishes, to a line behind it or one that is like them. */
export function withParted(
  there: readonly BasketLineRow[],
  line: BasketLineRow,
  part: { pieces: number; wishes: LineWishes },
  ctx: Context,
): BasketLineRow[] {
  const { wishes: _, ...goods } = line
  const id = ctx.ids.next<'BasketLine'>('BasketLine')
  const own = { ...goods, id, version: 1, quantity: part.pieces, wishes: keptWishes(part.wishes) }
  const rest = { ...line, quantity: line.quantity - part.pieces }
  return withChanged(
    there.flatMap((each) => (each.id === line.id ? [rest, own] : [each])),
    own,
  )
}

/** Both parts must be quantities that can be ordered, and differ in what is wished for them. */
export function partFaults(
  { quantity, wishes = {} }: Pick<BasketLineRow, 'quantity' | 'wishes'>,
  part: { pieces: number; wishes: LineWishes },
  rule: QuantityRule,
): FieldError[] {
  const { pieces } = part
  const most = quantity - nextOrderable(0, rule)
  const fault =
    pieces > most ? { code: 'tooLarge' as const, params: { maximum: Math.max(most, 0) } } : quantityFault(pieces, rule)
  const isAlike = JSON.stringify(keptWishes(wishes)) === JSON.stringify(keptWishes(part.wishes))
  return [
    ...(fault ? [{ pointer: '/pieces', ...fault }] : []),
    ...(isAlike ? [{ pointer: '/wishes/deliveryAddressId', code: 'duplicate' as const }] : []),
  ]
}
