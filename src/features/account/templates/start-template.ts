import type { QueryClient } from '@tanstack/react-query'
import type { BasketLine } from '@/contract/basket'
import type { ReorderLine } from '@/contract/orders'
import type { OrderId, OrderTemplateId } from '@/domain/ids'
import { basketQueries } from '@/entities/basket/basket.queries'
import { orderQueries } from '@/entities/order/order.queries'
import { templateQueries } from '@/entities/template/template.queries'
import { emptyTemplate, type KeptLine, keyOfLine, type TemplateValues, templateValuesOf } from './template-form'

type Source = { from?: 'basket' | 'list'; orderId?: OrderId; templateId?: OrderTemplateId }

/** TPL-02: what a new template begins with, of what the route has read. */
export function startTemplate(client: QueryClient, source: Source): TemplateValues {
  if (source.templateId) {
    const template = client.getQueryData(templateQueries.detail(source.templateId).queryKey)
    if (!template) return emptyTemplate
    const { name, note, lines } = templateValuesOf(template)
    return { ...emptyTemplate, name, note, lines }
  }
  if (source.orderId) {
    const order = client.getQueryData(orderQueries.reorder(source.orderId).queryKey)
    return { ...emptyTemplate, lines: merged(order?.lines.flatMap(ofOrder) ?? []) }
  }
  if (source.from === 'basket') {
    const basket = client.getQueryData(basketQueries.current().queryKey)
    return { ...emptyTemplate, lines: merged(basket?.lines.map(ofBasket) ?? []) }
  }
  return emptyTemplate
}

const ofOrder = ({ productId, sku, name, unit, minimum, multiple, ...line }: ReorderLine): KeptLine[] =>
  productId
    ? [
        {
          ...{ productId, sku, name, unit, minimum, multiple, picture: null, note: line.wishes.note ?? '' },
          ...{ key: keyOfLine(productId, line.configuration), configuration: line.configuration },
          ...{ price: line.priceNow, quantity: line.suggested },
          reason: line.reason === 'discontinued' ? 'discontinued' : line.reason === 'notInCatalog' ? 'catalog' : null,
        },
      ]
    : []

const ofBasket = ({ productId, sku, name, unit, minimum, multiple, picture, ...line }: BasketLine): KeptLine => ({
  ...{ productId, sku, name, unit, minimum, multiple, picture, note: line.wishes.note ?? '', reason: null },
  ...{ key: keyOfLine(productId, line.configuration), configuration: line.configuration },
  ...{ price: line.unitPrice, quantity: line.quantity },
})

/** Goods on several lines of an order are one line of a template. */
const merged = (lines: readonly KeptLine[]): KeptLine[] => {
  const byKey = new Map<string, KeptLine>()
  for (const line of lines) {
    const known = byKey.get(line.key)
    byKey.set(line.key, known ? { ...known, quantity: (known.quantity ?? 0) + (line.quantity ?? 0) } : line)
  }
  return [...byKey.values()]
}
