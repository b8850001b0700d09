import {
  IconBuilding,
  IconFileDollar,
  IconFileInvoice,
  IconPackage,
  IconTag,
  IconUser,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react'
import type { HitKind, SearchHit } from '@/contract/search'
import type { Side } from '@/domain/permissions/catalogue'

export const hitIcons: Record<HitKind, Icon> = {
  order: IconPackage,
  invoice: IconFileInvoice,
  quote: IconFileDollar,
  customer: IconBuilding,
  person: IconUser,
  registration: IconUserQuestion,
  product: IconTag,
}

type Hit = Pick<SearchHit, 'kind' | 'id' | 'title'>
type Target = { to: string; params?: Record<string, string>; search?: Record<string, unknown> }

const account: Partial<Record<HitKind, (hit: Hit) => Target>> = {
  order: ({ id }) => ({ to: '/account/orders/$orderId', params: { orderId: id } }),
  invoice: ({ title }) => ({ to: '/account/invoices', search: { view: 'all', q: title } }),
  quote: ({ id }) => ({ to: '/account/quotes/$quoteId', params: { quoteId: id } }),
  person: ({ id }) => ({ to: '/account/team/$userId', params: { userId: id } }),
  product: ({ title }) => ({ to: '/account/catalogue/$sku', params: { sku: title } }),
}
const admin: Partial<Record<HitKind, (hit: Hit) => Target>> = {
  order: ({ id }) => ({ to: '/admin/orders/$orderId', params: { orderId: id } }),
  invoice: ({ id }) => ({ to: '/admin/orders/$orderId', params: { orderId: id } }),
  quote: ({ id }) => ({ to: '/admin/quotes/$quoteId', params: { quoteId: id } }),
  customer: ({ id }) => ({ to: '/admin/customers/$companyId', params: { companyId: id } }),
  person: ({ id }) => ({ to: '/admin/accounts/$userId', params: { userId: id } }),
  registration: ({ id }) => ({ to: '/admin/registrations/$registrationId', params: { registrationId: id } }),
  product: ({ id }) => ({ to: '/admin/products/$productId', params: { productId: id } }),
}

/** Where a record opens; undefined where its page does not exist. */
export const targetOf = (side: Side, hit: Hit, hasPage: (path: string) => boolean): Target | undefined => {
  const target = (side === 'account' ? account : admin)[hit.kind]?.(hit)
  return target && hasPage(target.to) ? target : undefined
}
