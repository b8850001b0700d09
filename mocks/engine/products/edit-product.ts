import type { ProductDetail } from '@/contract/admin/products'
import type { ProductFileId, ProductId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import { locales } from '@/domain/locales'
import { fieldOf, type ValueKey } from '@/domain/products/fields'
import { isPortalEditable, ruleFor } from '@/domain/products/master'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { Localized } from '@mocks/store/rows/base'
import type { PriceBreak } from '@mocks/store/rows/prices'
import type { FeatureRow, PictureRow, ProductCard } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { categoriesOf } from './categories'
import { customerSight } from './customer-sight'
import { dropUnused } from './drop-unused'
import { offerFaults, offerOf } from './edit-offer'
import { priceFaults, priceValues } from './edit-prices'
import { mastersOf } from './master-table'
import { productDetail } from './product-record'
import { pricedProduct, savePriced } from './priced-product'
import { repeated } from './repeated'
import { setValues } from './settle'
import { sameValue, valueOf } from './values'

export type ProductEdit = {
  name?: Localized
  description?: Localized
  features?: FeatureRow[]
  categories?: string[]
  pictures?: PictureRow[]
  files?: ProductCard['files']
  relations?: ProductCard['relations']
  minimum?: number
  multiple?: number
  leadTimeDays?: number
  weightGrams?: number
  discontinued?: boolean
  offer?: ProductDetail['offer']
  listPrice?: Money[]
  breaks?: { group: PriceBreak['group']; customerNumber: string | null; from: number; price: Money }[]
}

/** Changes what is named, as far as the portal is master of it (INT-03). */
export async function updateProduct(
  tx: Tx,
  { productId, version, ...edit }: ProductEdit & { productId: ProductId; version: number },
  ctx: Context,
): Promise<Result<ProductDetail>> {
  const product = await pricedProduct(tx, productId)
  if (!product) return refuse('resource/not-found')
  if (product.version !== version) return refuse('conflict/stale', { current: await productDetail(tx, product, ctx) })
  const table = await mastersOf(tx)
  const sight = await customerSight(tx, ctx)
  const values = { ...valuesOf(edit), ...priceValues(edit, product, sight) }
  const changed = (Object.keys(values) as ValueKey[]).filter(
    (key) => !sameValue(key, valueOf(product, key), values[key]),
  )
  const errors = [
    ...changed
      .filter((key) => !isPortalEditable(ruleFor(table, fieldOf(key), product.category)))
      .map((key): FieldError => ({ pointer: pointerOf(key), code: 'erpOwns' })),
    ...(await faultsOf(tx, product, edit)),
    ...offerFaults(edit.offer),
    ...(changed.some((key) => fieldOf(key) === 'prices') ? priceFaults(edit, product, sight) : []),
  ]
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const change = { source: 'portal', at: ctx.clock.now(), by: ctx.actorName } as const
  const { files = product.files, relations = product.relations } = edit
  const fixed = { files, relations, ...offerOf(edit.offer, product) }
  const updated = await savePriced(tx, { ...setValues(product, values, table, change), ...fixed }, ctx)
  await dropUnused(tx, product, updated)
  return ok(await productDetail(tx, updated, ctx))
}

const pointerOf = (key: ValueKey): string => {
  if (fieldOf(key) !== 'prices') return `/${key.replace('.', '/')}`
  return key === 'prices.list' ? '/listPrice' : '/breaks'
}

/** The values an edit names: texts one by one, since each language is a value of its own. */
function valuesOf({
  name,
  description,
  files: _files,
  relations: _relations,
  listPrice: _listPrice,
  breaks: _breaks,
  offer: _offer,
  ...rest
}: ProductEdit): Partial<Record<ValueKey, unknown>> {
  const texts = (field: 'name' | 'description', text: Localized | undefined) =>
    text ? locales.map((language) => [`${field}.${language}`, text[language]] as const) : []
  return Object.fromEntries([
    ...texts('name', name),
    ...texts('description', description),
    ...Object.entries(rest).filter(([, value]) => value !== undefined),
  ])
}

async function faultsOf(tx: Tx, product: ProductRow, edit: ProductEdit): Promise<FieldError[]> {
  const errors: FieldError[] = []
  if (edit.name && Object.values(edit.name).every((text) => text === ''))
    errors.push({ pointer: '/name/en', code: 'required' })
  const codes = (edit.features ?? []).map(({ code }) => code)
  errors.push(...repeated(codes, (at) => `/features/${at}/code`))
  if (edit.categories) {
    const known = await categoriesOf(tx)
    errors.push(...repeated(edit.categories, (at) => `/categories/${at}`))
    for (const [at, code] of edit.categories.entries())
      if (!known.has(code)) errors.push({ pointer: `/categories/${at}`, code: 'unknown' })
  }
  const [minimum, multiple] = [edit.minimum ?? product.minimum, edit.multiple ?? product.multiple]
  if ((edit.minimum ?? edit.multiple) !== undefined && minimum % multiple !== 0)
    errors.push({ pointer: '/minimum', code: 'multipleOf', params: { multiple } })
  errors.push(...(await fileFaults(tx, product, edit)), ...(await relationFaults(tx, product, edit)))
  return errors
}

/** What belongs to another product, or was never uploaded, cannot be named. */
async function fileFaults(
  tx: Tx,
  { id }: ProductRow,
  { pictures = [], files = [] }: ProductEdit,
): Promise<FieldError[]> {
  const errors: FieldError[] = []
  const check = async (list: string, fileIds: readonly ProductFileId[], isPicture: boolean) => {
    errors.push(...repeated(fileIds, (at) => `/${list}/${at}`))
    for (const [at, fileId] of fileIds.entries()) {
      const file = await tx.productFiles.get(fileId)
      const fits = file?.productId === id && (!isPicture || file.type.startsWith('image/'))
      if (!fits) errors.push({ pointer: `/${list}/${at}`, code: 'unknown' })
    }
  }
  await check(
    'pictures',
    pictures.map(({ fileId }) => fileId),
    true,
  )
  await check(
    'files',
    files.map(({ fileId }) => fileId),
    false,
  )
  return errors
}

async function relationFaults(tx: Tx, { id }: ProductRow, { relations = [] }: ProductEdit): Promise<FieldError[]> {
  const errors = repeated(
    relations.map(({ kind, productId }) => `${kind} ${productId}`),
    (at) => `/relations/${at}`,
  )
  for (const [at, { productId }] of relations.entries()) {
    if (productId === id) errors.push({ pointer: `/relations/${at}`, code: 'notAllowedHere' })
    else if (!(await tx.products.get(productId))) errors.push({ pointer: `/relations/${at}`, code: 'unknown' })
  }
  return errors
}
