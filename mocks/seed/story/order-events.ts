import type { Instant } from '@/domain/clock'
import type { OrderLineRow } from '@mocks/store/rows/orders'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { CorrectionRow } from '@mocks/store/rows/orders'
import type { OrderScript } from './script'
import { officeMinutesLater, shareFor } from './order-times'

const operator = 'Zofia Maj'

/** What the ERP's people did to the order itself, in order. Shipments and invoices tell of themselves. */
export function eventsOf(
  script: OrderScript,
  placedAt: Instant,
  now: Instant,
  lines: readonly OrderLineRow[],
  corrections: readonly CorrectionRow[],
): ErpOrderRow['events'] {
  const collected = script.deliveryMethod === 'Collected'
  const pace = collected ? 0.02 : 0.7 + shareFor(script.key, 2)
  const at = (hours: number) => officeMinutesLater(placedAt, Math.round(hours * 60 * pace), now)
  const reason = script.reason ?? ''
  const decided = (event: string): ErpOrderRow['events'] => [{ at: at(1), actor: operator, event, params: { reason } }]
  switch (script.phase ?? 'confirmed') {
    case 'received':
      return []
    case 'onHold':
      return decided('onHold')
    case 'cancelled':
      return decided('cancelled')
    case 'rejected':
      return decided('rejected')
    case 'confirmed':
    case 'picking':
  }
  const events: ErpOrderRow['events'] = [{ at: at(0.5), actor: operator, event: 'confirmed', params: {} }]
  for (const { sku, field, before, after } of corrections)
    events.push({ at: at(1), actor: operator, event: 'corrected', params: { sku, field, before, after } })
  for (const line of lines)
    if (line.backordered > 0)
      events.push({
        at: at(2),
        actor: operator,
        event: 'backordered',
        params: { sku: line.sku, quantity: line.backordered, expectedOn: line.expectedOn ?? '' },
      })
  if (script.phase === 'picking') events.push({ at: at(4), actor: 'Warehouse 1', event: 'picking', params: {} })
  return events
}
