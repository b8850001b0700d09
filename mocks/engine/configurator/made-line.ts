import { valuesIn } from '@/domain/configurator/choices'
import type { ProductId } from '@/domain/ids'
import type { FieldError } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { LineConfiguration, ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, unitPriceFor } from '../basket/price-lines'
import type { Context } from '../context'
import { configured, type Configured, type Drift, driftOf, isMade, keptConfiguration } from './configured'

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

type Wanted = { productId: ProductId; quantity: number; choices?: readonly string[] | undefined; pointer: string }
export type Configurations = { kept: (LineConfiguration | null)[]; errors: FieldError[] }

/** What is wanted of products that are made, one for each line: all of it must be chosen, and possible together. */
export async function configurationsFor(
  tx: Tx,
  wanted: readonly Wanted[],
  company: CompanyRow,
  ctx: Context,
): Promise<Configurations> {
  const errors: FieldError[] = []
  const kept: (LineConfiguration | null)[] = []
  for (const { productId, quantity, choices, pointer } of wanted) {
    const product = await tx.products.get(productId)
    if (!isMade(product)) {
      if (choices) errors.push({ pointer, code: 'unknown' })
      kept.push(null)
      continue
    }
    if (!choices) {
      errors.push({ pointer, code: 'required' })
      continue
    }
    const breaks = await breaksOf(tx, [productId], { of: company, on: erpToday(ctx.clock.now()) })
    const paid = unitPriceFor(product, breaks, company, quantity)?.amount ?? null
    const now = configured(product, valuesIn(product.configurator, choices), company, paid)
    if (!now.isAsChosen || now.faults.length > 0 || !now.price) errors.push({ pointer, code: 'unavailable' })
    kept.push(keptConfiguration(now))
  }
  return { kept, errors }
}

/** Lines of the same product are one line where the same was chosen. */
export const configurationKey = ({ configuration }: Line): string =>
  configuration ? JSON.stringify(Object.entries(configuration.values).toSorted(([a], [b]) => (a < b ? -1 : 1))) : ''
