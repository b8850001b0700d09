import { valuesIn } from '@/domain/configurator/choices'
import type { ProductId } from '@/domain/ids'
import type { FieldError } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { LineConfiguration, ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, unitPriceFor } from '../basket/price-lines'
import type { Context } from '../context'
import type { Viewer } from '../viewer'
import {
  configured,
  type Configured,
  type Drift,
  driftOf,
  isMade,
  isPriceOnly,
  keptConfiguration,
  type MadeProduct,
} from './configured'

/** A line of something made: what it costs and takes now, and what has changed since it was configured. */
export type MadeLine = { now: Configured; drift: Drift | null; mustDecide: boolean }

type Line = { configuration?: LineConfiguration | null }

/**
 * The kept choice of a line by the rules of today; null for a line of a product that is as it is. A product that has
 * been made to order since, or is not any more, has to be looked at by the buyer.
 */
export function madeLine(
  { configuration }: Line,
  product: ProductRow,
  company: CompanyRow,
  paid: number | null,
): MadeLine | null {
  if (!isMade(product)) return null
  const now = configured(product, configuration?.values ?? {}, company, paid)
  const drift = configuration ? driftOf(configuration, now) : null
  return { now, drift, mustDecide: !configuration || now.faults.length > 0 || (drift?.mustDecide ?? false) }
}

/** What is chosen just now: nothing was kept that it could differ from. */
export function chosenLine(
  product: MadeProduct,
  choices: readonly string[],
  company: CompanyRow,
  paid: number | null,
): MadeLine {
  const now = configured(product, valuesIn(product.configurator, choices), company, paid)
  return { now, drift: null, mustDecide: !now.isAsChosen || now.faults.length > 0 }
}

/** Without a product it is in words. */
/** To whoever may not see prices, another price is no change. */
export const seenMade = (made: MadeLine | null, { prices }: Viewer): MadeLine | null =>
  made?.drift && !prices && isPriceOnly(made.drift) ? { ...made, drift: null } : made

type Wanted = {
  productId: ProductId | null
  quantity: number
  choices?: readonly string[] | undefined
  pointer: string
}
/** By line, in the order of what is wanted; null for what is not put together. */
export type Configurations = {
  kept: (LineConfiguration | null)[]
  made: (Configured | null)[]
  errors: FieldError[]
}

/** What is wanted of products that are made, one for each line: all of it must be chosen, and possible together. */
export async function configurationsFor(
  tx: Tx,
  wanted: readonly Wanted[],
  company: CompanyRow,
  ctx: Context,
): Promise<Configurations> {
  const errors: FieldError[] = []
  const made: (Configured | null)[] = []
  for (const { productId, quantity, choices, pointer } of wanted) {
    const product = productId === null ? undefined : await tx.products.get(productId)
    if (!isMade(product) || !choices) {
      if (isMade(product)) errors.push({ pointer, code: 'required' })
      else if (choices) errors.push({ pointer, code: 'unknown' })
      made.push(null)
      continue
    }
    const breaks = await breaksOf(tx, [product.id], { of: company, on: erpToday(ctx.clock.now()) })
    const paid = unitPriceFor(product, breaks, company, quantity)?.amount ?? null
    const now = configured(product, valuesIn(product.configurator, choices), company, paid)
    if (!now.isAsChosen || now.faults.length > 0 || !now.price) errors.push({ pointer, code: 'unavailable' })
    made.push(now)
  }
  return { kept: made.map((now) => now && keptConfiguration(now)), made, errors }
}

/** Lines of the same product are one line where the same was chosen. */
export const configurationKey = ({ configuration }: Line): string =>
  configuration ? JSON.stringify(Object.entries(configuration.values).toSorted(([a], [b]) => (a < b ? -1 : 1))) : ''
