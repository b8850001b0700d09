import type { OrderId } from '@/domain/ids'
import { useCan } from '@/features/session/use-session'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'

/** A link for those who may open the order. */
export function OrderNumber({ number, id }: { number: string; id: OrderId | null }) {
  const mayOpen = useCan('orders.view')
  return mayOpen && id ? (
    <DocLink number={number} to="/account/orders/$orderId" params={{ orderId: id }} />
  ) : (
    <DocNumber number={number} />
  )
}
