import type { Id, ProductId } from '@/domain/ids'
import { sameBreaks } from '@/domain/price-breaks'
import type { Context } from '@mocks/engine/context'
import { takeCard } from '@mocks/engine/company-details/take-card'
import type { ErpCustomerRow, ErpItemRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { RowResult } from '../job-work'
import { differs } from '@mocks/engine/differs'
import { inWarehouses } from '@mocks/erp/warehouses'

/**
 * The cards of customers the portal knows: terms, limits and blocks, bill-to and delivery addresses (SET-02, SET-04).
 * Not simulated: new customers, which need people and rights.
 */
export async function applyCustomer(tx: Tx, ctx: Context, row: ErpCustomerRow): Promise<RowResult> {
  const key = row.customerNumber
  const company = await tx.companies.one('customerNumber', key)
  if (!company) return { key, outcome: 'skipped', message: 'The customer is not in the portal' }
  const changed = await takeCard(tx, ctx, company, row)
  return { key, outcome: changed ? 'updated' : 'unchanged', message: null }
}

export async function applyPrice(tx: Tx, ctx: Context, row: ErpItemRow): Promise<RowResult> {
  const key = row.sku
  const product = await tx.products.one('sku', key)
  if (!product) return { key, outcome: 'skipped', message: 'The item is not in the portal yet', again: true }
  const isOther = differs(product, { listPrice: row.listPrice })
  if (isOther) await tx.products.update(product.id, { listPrice: row.listPrice })
  const hasOther = await takeBreaks(tx, ctx, product.id, row.breaks)
  return { key, outcome: isOther || hasOther ? 'updated' : 'unchanged', message: null }
}

async function takeBreaks(tx: Tx, ctx: Context, productId: ProductId, breaks: ErpItemRow['breaks']): Promise<boolean> {
  const known = await tx.productPrices.one('productId', productId)
  if (sameBreaks(known?.breaks ?? [], breaks)) return false
  if (known) await tx.productPrices.update(known.id, { breaks })
  else
    await tx.productPrices.insert({
      id: ctx.ids.next<'ProductPrices'>('ProductPrices') as Id<'ProductPrices'>,
      productId,
      breaks,
    })
  return true
}

/** Stock is read whole: also what did not change is known to be so as of now. */
export async function applyStock(tx: Tx, ctx: Context, row: ErpItemRow): Promise<RowResult> {
  const key = row.sku
  const product = await tx.products.one('sku', key)
  if (!product) return { key, outcome: 'skipped', message: 'The item is not in the portal yet' }
  const known = await tx.stock.one('productId', product.id)
  const fact = { quantity: row.stock, warehouses: inWarehouses(row.stock), asOf: ctx.clock.now() }
  if (!known) {
    await tx.stock.insert({ id: ctx.ids.next<'Stock'>('Stock') as Id<'Stock'>, productId: product.id, ...fact })
    return { key, outcome: 'created', message: null }
  }
  await tx.stock.update(known.id, fact)
  return { key, outcome: known.quantity === row.stock ? 'unchanged' : 'updated', message: null }
}
