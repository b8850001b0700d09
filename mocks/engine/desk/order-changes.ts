import type { OrderRow } from '@mocks/store/rows/orders'

type Change = { event: string; params: Record<string, string | number> }

const fields = ['poNumber', 'reference', 'note', 'requestedOn'] as const

/** What an edit changed, one entry a change, with the value before and after. Amounts are left out: all readers see it. */
export function changesOf(before: OrderRow, after: OrderRow): Change[] {
  const changes: Change[] = fields.flatMap((field) =>
    before[field] === after[field]
      ? []
      : [{ event: 'edited', params: { field, before: before[field] ?? '', after: after[field] ?? '' } }],
  )
  if (before.deliveryAddressId !== after.deliveryAddressId)
    changes.push({
      event: 'edited',
      params: { field: 'deliveryAddress', before: before.shipTo.name, after: after.shipTo.name },
    })
  for (const line of before.lines) {
    const now = after.lines.find(({ id }) => id === line.id)
    if (!now) changes.push({ event: 'lineRemoved', params: { sku: line.sku, before: line.ordered } })
    else if (now.ordered !== line.ordered)
      changes.push({ event: 'quantityEdited', params: { sku: line.sku, before: line.ordered, after: now.ordered } })
  }
  const [parts, now] = [before.deliveries?.length ?? 0, after.deliveries?.length ?? 0]
  if (parts !== now) changes.push({ event: 'edited', params: { field: 'deliveries', before: parts, after: now } })
  return changes
}
