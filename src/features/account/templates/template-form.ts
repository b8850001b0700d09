import type { LineConfiguration } from '@/contract/configuration'
import type { GoodsNow } from '@/contract/goods-now'
import type { OrderTemplateDetail } from '@/contract/order-templates'
import type { ProductHit } from '@/contract/products'
import type { ProductFileId, ProductId } from '@/domain/ids'
import { type Money, sum } from '@/domain/money'
import type { HandedLine } from '@/entities/template/handed-lines.store'
import { nextOrderable } from '@/domain/quantity'
import type { TemplateAudience } from '@/domain/templates/vocabulary'

/** A line of a template while it is edited. */
export type KeptLine = {
  /** Tells lines of the same product apart by what was chosen. */
  key: string
  productId: ProductId
  sku: string
  name: string
  picture: ProductFileId | null
  unit: string
  minimum: number
  multiple: number
  reason: GoodsNow['reason']
  price: Money | null
  quantity: number | null
  note: string
  configuration: LineConfiguration | null
}

/** The product and what was chosen of it. */
export const keyOfLine = (productId: ProductId, configuration: LineConfiguration | null): string =>
  `${productId} ${configuration?.choices.join(' ') ?? ''}`

export type TemplateValues = {
  name: string
  note: string
  audience: TemplateAudience
  openToAll: boolean
  lines: KeptLine[]
}

export const emptyTemplate: TemplateValues = { name: '', note: '', audience: 'mine', openToAll: false, lines: [] }

export const templateValuesOf = (template: OrderTemplateDetail): TemplateValues => ({
  name: template.name,
  note: template.note,
  audience: template.audience,
  openToAll: template.openToAll,
  lines: template.lines.map(({ goods, quantity, note, configuration }) => ({
    ...goods,
    ...{ key: keyOfLine(goods.productId, configuration), quantity, note, configuration },
  })),
})

export const keptOf = (hit: ProductHit): KeptLine => ({
  ...{
    key: keyOfLine(hit.id, null),
    configuration: null,
    productId: hit.id,
    sku: hit.sku,
    name: hit.name,
    picture: hit.picture,
    unit: hit.unit,
  },
  ...{ minimum: hit.minimum, multiple: hit.multiple, price: hit.price },
  ...{ reason: null, quantity: nextOrderable(0, hit), note: '' },
})

export const keptOfHanded = (line: HandedLine): KeptLine => ({
  ...line,
  ...{ key: keyOfLine(line.productId, null), reason: null, note: '', configuration: null },
})

export const templateRequestOf = ({ name, note, audience, openToAll, lines }: TemplateValues) => ({
  ...{ name, note, audience },
  openToAll: audience !== 'mine' && openToAll,
  // An empty field is no quantity: the contract refuses it at the field.
  lines: lines.map(({ productId, quantity, note, configuration }) => ({
    ...{ productId, quantity: quantity ?? 0, note },
    ...(configuration && { choices: configuration.choices }),
  })),
})

/** What the lines that can be had come to at the prices shown; null where prices are not told. */
export const templateTotal = (lines: readonly KeptLine[]): Money | null => {
  const parts = lines.flatMap(({ price, quantity }) =>
    price ? [{ amount: price.amount * (quantity ?? 0), currency: price.currency }] : [],
  )
  const currency = parts[0]?.currency
  return currency ? sum(parts, currency) : null
}

/** The line one place up or down; at the end it stays. */
export const movedLine = (lines: readonly KeptLine[], at: number, by: 1 | -1): KeptLine[] => {
  const to = at + by
  const [line, other] = [lines[at], lines[to]]
  if (!line || !other) return [...lines]
  return lines.map((each, place) => (place === at ? other : place === to ? line : each))
}
