import type { ConfigurationDrift, LineConfiguration } from '@/contract/configuration'
import type { Configurator } from '@/contract/configurator'
import type { QuoteStart, WantedLine } from '@/contract/quote-requests'
import type { QuoteDetail } from '@/contract/quotes'
import type { ProductHit } from '@/contract/products'
import { add, type Money, zero } from '@/domain/money'
import { multiply } from '@/domain/money/rounding'
import type { AttachmentId, ProductId } from '@/domain/ids'
import { nextOrderable } from '@/domain/quantity'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import type { HandedLine } from '@/entities/template/handed-lines.store'

/** A line of a request while it is typed. */
export type Wish = {
  key: string
  productId: ProductId | null
  sku: string
  name: string
  unit: string
  multiple: number
  /** What one costs without a quote. */
  price: Money | null
  text: string
  quantity: number | null
  wishedPrice: number | null
  note: string
  /** Put together from options before it can be asked for. */
  configurable: boolean
  configuration: LineConfiguration | null
  drift: ConfigurationDrift | null
  mustConfigure: boolean
}

export type RequestValues = {
  subject: string
  note: string
  wishedOn: string
  lines: Wish[]
  attachments: { id: AttachmentId; name: string; size: number }[]
}

const plain = { configurable: false, configuration: null, drift: null, mustConfigure: false }
const blank = { text: '', quantity: 1, wishedPrice: null, note: '', multiple: 1, price: null, ...plain }

/** A product once; one that is put together as often as it is wanted otherwise. */
export const withProduct = (lines: readonly Wish[], hit: ProductHit): Wish[] => {
  const isThere = lines.some(({ productId }) => productId === hit.id)
  if (isThere && !hit.configurable) return [...lines]
  return [...lines, { ...wishOf(hit), key: freeKey(lines, hit.id) }]
}

/** The first key with this beginning that no line has. */
const freeKey = (lines: readonly Wish[], begin: string): string => {
  const used = new Set(lines.map(({ key }) => key))
  let number = 0
  while (used.has(`${begin}-${number}`)) number += 1
  return `${begin}-${number}`
}

const wishOf = (hit: ProductHit): Wish => ({
  ...blank,
  ...{ key: hit.id, productId: hit.id, sku: hit.sku, name: hit.name, unit: hit.unit },
  ...{ multiple: hit.multiple, quantity: nextOrderable(0, hit) },
  ...unchosen(hit),
})

/** Before anything is chosen: what it costs follows from that. */
const unchosen = ({ configurable, price }: Pick<ProductHit, 'configurable' | 'price'>) => ({
  ...plain,
  ...{ price: configurable ? null : price, configurable, mustConfigure: configurable },
})

export const wishInWords = (lines: readonly Wish[]): Wish => ({
  ...blank,
  ...{ key: freeKey(lines, 'words'), productId: null, sku: '', name: '', unit: '' },
})

/** What was chosen in the configurator, on a line. */
export const configuredAs = ({ modelVersion, choices, facts, price }: Configurator) => ({
  configuration: { modelVersion, choices, facts },
  price: price?.unitPrice ?? null,
  ...{ drift: null, mustConfigure: false },
})

/** Of a line that is there from the beginning. */
const keyAt = (productId: ProductId | null, at: number): string => `${productId ?? 'words'}-${at}`

/** Goods that another page brings along. */
export const withHanded = (start: QuoteStart, handed: readonly HandedLine[]): QuoteStart => ({
  ...start,
  lines: handed.slice(0, quoteLimits.lines).map((line) => ({ ...line, ...{ text: '', note: '' }, ...unchosen(line) })),
  leftOut: Math.max(handed.length - quoteLimits.lines, 0),
})

export const startRequest = ({ subject, note, lines }: QuoteStart): RequestValues => ({
  ...{ subject, note, wishedOn: '', attachments: [] },
  lines: lines.map((line, at) => ({ ...blank, ...line, key: keyAt(line.productId, at) })),
})

/** What is offered, as what is to be changed. */
export const wishesOf = ({ versions }: QuoteDetail): Wish[] =>
  (versions[0]?.lines ?? []).map(({ productId, sku, name, unit, quantity, unitPrice, ...line }, at) => ({
    ...blank,
    ...{ configuration: line.configuration, configurable: line.configuration !== null, drift: line.drift },
    mustConfigure: line.problems.includes('configuration'),
    ...{ key: keyAt(productId, at), productId, sku, name: productId ? name : '', unit, quantity, price: unitPrice },
    text: productId ? '' : name,
  }))

export const toWantedLines = (lines: readonly Wish[]): WantedLine[] =>
  lines.map(({ productId, text, quantity, wishedPrice, note, configuration }) => ({
    productId,
    ...(configuration && { choices: configuration.choices }),
    ...(productId === null && { text }),
    quantity: quantity ?? 0, // an empty field is no quantity: the contract refuses it at the field
    ...(wishedPrice !== null && { wishedPrice }),
    ...(note.trim() !== '' && { note }),
  }))

/** What the lines with a price come to without a quote, and how many have none; null where no line has one. */
export const usualTotal = (lines: readonly Wish[]): { sum: Money; unpriced: number } | null => {
  const priced = lines.flatMap(({ price, quantity }) => (price ? [multiply(price, quantity ?? 0)] : []))
  const [first] = priced
  if (!first) return null
  return { sum: priced.reduce(add, zero(first.currency)), unpriced: lines.length - priced.length }
}
