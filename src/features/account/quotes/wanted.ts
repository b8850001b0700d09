import type { QuoteStart, WantedLine } from '@/contract/quote-requests'
import type { QuoteDetail } from '@/contract/quotes'
import type { ProductHit } from '@/contract/products'
import { add, type Money, zero } from '@/domain/money'
import { multiply } from '@/domain/money/rounding'
import type { AttachmentId, ProductId } from '@/domain/ids'
import { nextOrderable } from '@/domain/quantity'

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
}

export type RequestValues = {
  subject: string
  note: string
  wishedOn: string
  lines: Wish[]
  attachments: { id: AttachmentId; name: string; size: number }[]
}

const blank = { text: '', quantity: 1, wishedPrice: null, note: '', multiple: 1, price: null }

export const wishOf = (hit: ProductHit): Wish => ({
  ...blank,
  ...{ key: hit.id, productId: hit.id, sku: hit.sku, name: hit.name, unit: hit.unit },
  ...{ multiple: hit.multiple, price: hit.price, quantity: nextOrderable(0, hit) },
})

/** Keys of lines in words only have to differ from each other. */
export const wishInWords = (lines: readonly Wish[]): Wish => {
  const used = new Set(lines.map(({ key }) => key))
  const at = lines.findIndex((_, index) => !used.has(`words-${index}`))
  const number = at < 0 ? lines.length : at
  return { ...blank, ...{ key: `words-${number}`, productId: null, sku: '', name: '', unit: '' } }
}

export const startRequest = ({ subject, note, lines }: QuoteStart): RequestValues => ({
  ...{ subject, note, wishedOn: '', attachments: [] },
  lines: lines.map(({ productId, sku, name, unit, text, quantity, multiple, price }, at) => ({
    ...blank,
    ...{ key: productId ?? `words-${at}`, productId, sku, name, unit, text, quantity, multiple, price },
  })),
})

/** What is offered, as what is to be changed. */
export const wishesOf = ({ versions }: QuoteDetail): Wish[] =>
  (versions[0]?.lines ?? []).map(({ id, productId, sku, name, unit, quantity, unitPrice }) => ({
    ...blank,
    ...{ key: productId ?? id, productId, sku, name: productId ? name : '', unit, quantity, price: unitPrice },
    text: productId ? '' : name,
  }))

export const toWantedLines = (lines: readonly Wish[]): WantedLine[] =>
  lines.map(({ productId, text, quantity, wishedPrice, note }) => ({
    productId,
    ...(productId === null && { text }),
    quantity: quantity ?? 0, // an empty field is no quantity: the contract refuses it at the field
    ...(wishedPrice !== null && { wishedPrice }),
    ...(note.trim() !== '' && { note }),
  }))

/** What the lines come to without a quote; null where that is not known. */
export const usualTotal = (lines: readonly Wish[]): Money | null => {
  let sum: Money | null = null
  for (const { price, quantity } of lines) {
    if (price === null) return null
    sum = add(sum ?? zero(price.currency), multiply(price, quantity ?? 0))
  }
  return sum
}
