import type { RunRow } from '@/contract/admin/sync-rows'
import type { CompanyId, OrderId, ProductId } from '@/domain/ids'
import { AppLink } from '@/shared/ui/AppLink'
import { DocNumber } from '@/shared/ui/DocNumber'

type Props = { recordKey: string; target: RunRow['target'] }

/** The number of a record; where the portal has the record, a link to its page. */
export function RecordTarget({ recordKey, target }: Props) {
  const number = <DocNumber number={recordKey} />
  if (!target) return number
  if (target.kind === 'order')
    return (
      <AppLink to="/admin/orders/$orderId" params={{ orderId: target.id as OrderId }}>
        {number}
      </AppLink>
    )
  if (target.kind === 'product')
    return (
      <AppLink to="/admin/products/$productId" params={{ productId: target.id as ProductId }}>
        {number}
      </AppLink>
    )
  return (
    <AppLink to="/admin/customers/$companyId" params={{ companyId: target.id as CompanyId }}>
      {number}
    </AppLink>
  )
}
