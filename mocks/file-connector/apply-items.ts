import { locales } from '@/domain/locales'
import type { PriceBreak } from '@/domain/price-breaks'
import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { PriceGroup } from '@/domain/modules'
import type { ValueKey } from '@/domain/products/fields'
import type { Context } from '@mocks/engine/context'
import { priced } from '@mocks/engine/products/priced-product'
import type { PricedProduct } from '@mocks/engine/products/values'
import { applyPrice, applyStock } from '@mocks/jobs/inbound/masters-in'
import { applyProduct } from '@mocks/jobs/inbound/product-in'
import { faultOf, type RowResult } from '@mocks/jobs/job-work'
import type { FileValues } from '@mocks/files/mapping/map-record'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import type { Localized } from '@mocks/store/rows/base'
import type { Tx } from '@mocks/store/tx'
import type { FileGroup } from './records'

const nothing: Localized = { en: '', pl: '', de: '', ar: '' }

/**
 * The item as the system that wrote the file has it: what the file says over what the portal knows. Only the values
 * that the file names and that differ from it are told: a column that is missing changes nothing, nor does a file that
 * the portal itself wrote.
 */
async function itemOf(tx: Tx, sku: string): Promise<{ item: ErpItemRow; known: PricedProduct | null }> {
  const product = await tx.products.one('sku', sku)
  const known = product ? await priced(tx, product) : null
  const item: ErpItemRow = {
    id: `file_${sku}` as Id<'ErpItem'>,
    version: 1,
    changed: 0,
    sku,
    name: known?.name ?? nothing,
    description: known?.description ?? nothing,
    listPrice: known?.listPrice ?? {},
    breaks: [...(known?.breaks ?? [])],
    stock: 0,
    discontinued: known?.discontinued ?? false,
    unit: known?.unit ?? 'pc',
    categories: known ? [known.category, ...known.alsoIn] : [],
    features: known?.features ?? [],
    photos: [],
    minimum: known?.minimum ?? 1,
    multiple: known?.multiple ?? 1,
    leadTimeDays: known?.leadTimeDays ?? 10,
    weightGrams: known?.weightGrams ?? 0,
    told: {},
  }
  return { item, known }
}

const simple = ['minimum', 'multiple', 'leadTimeDays', 'weightGrams', 'discontinued', 'categories'] as const

export async function applyProducts(tx: Tx, ctx: Context, { key, rows }: FileGroup, at: Instant): Promise<RowResult> {
  const { item, known } = await itemOf(tx, key)
  const told = new Set<ValueKey>()
  let next: ErpItemRow = item
  for (const { values } of rows) next = withValues(next, values, told)
  // A product is not made of a number alone.
  if (!known && locales.every((language) => next.name[language] === '')) return missingName(key, rows[0]?.row ?? 0)
  next = { ...next, told: Object.fromEntries([...told].map((each) => [each, at])) }
  return applyProduct(tx, ctx, next, told)
}

const missingName = (key: string, row: number): RowResult =>
  faultOf(key, 'failed', 'fileRow', { row, field: 'name.en', fault: 'required', value: '' })

function withValues(item: ErpItemRow, values: FileValues, told: Set<ValueKey>): ErpItemRow {
  let next = item
  for (const field of ['name', 'description'] as const)
    for (const language of locales) {
      const value = values.get(`${field}.${language}`)
      if (typeof value !== 'string' || value === item[field][language]) continue
      next = { ...next, [field]: { ...next[field], [language]: value } }
      told.add(`${field}.${language}`)
    }
  for (const field of simple) {
    const value = values.get(field)
    if (value === undefined || JSON.stringify(value) === JSON.stringify(item[field])) continue
    next = { ...next, [field]: value }
    told.add(field)
  }
  const unit = values.get('unit')
  return unit === undefined ? next : { ...next, unit: unit as ErpItemRow['unit'] }
}

export async function applyPrices(tx: Tx, ctx: Context, { key, rows }: FileGroup, at: Instant): Promise<RowResult> {
  const { item } = await itemOf(tx, key)
  let listPrice = item.listPrice
  const breaks = new Map(item.breaks.map((each) => [scopeOf(each), each]))
  let [hasList, hasBreaks] = [false, false]
  for (const { values } of rows) {
    const price = breakOf(values)
    if (price.from === 1 && price.group === null && price.customerNumber === null) {
      listPrice = { ...listPrice, [price.currency]: price.amount }
      hasList = true
    } else {
      breaks.set(scopeOf(price), price)
      hasBreaks = true
    }
  }
  const told: ErpItemRow['told'] = {
    ...(hasList && { 'prices.list': at }),
    ...(hasBreaks && { 'prices.breaks': at }),
  }
  return applyPrice(tx, ctx, { ...item, listPrice, breaks: [...breaks.values()], told })
}

const scopeOf = ({ group, customerNumber, currency, from }: PriceBreak): string =>
  `${group ?? ''} ${customerNumber ?? ''} ${currency} ${from}`

const breakOf = (values: FileValues): PriceBreak => ({
  group: (values.get('group') as PriceGroup | undefined) ?? null,
  customerNumber: (values.get('customerNumber') as string | undefined) ?? null,
  currency: values.get('currency') as Currency,
  from: Math.max((values.get('from') as number | undefined) ?? 1, 1),
  amount: values.get('price') as number,
})

export async function applyStocks(tx: Tx, ctx: Context, { key, rows }: FileGroup): Promise<RowResult> {
  const { item } = await itemOf(tx, key)
  // The last of several rows holds: a file that has been added to ends with what is true now.
  const quantity = rows.at(-1)?.values.get('quantity') as number
  return applyStock(tx, ctx, { ...item, stock: quantity })
}
