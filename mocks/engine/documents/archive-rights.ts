import type { ArchiveKind } from '@/domain/documents/vocabulary'
import { can, holds, type Actor, type Owned } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import { type Reach, reachOf } from '../reach'

const widths = ['own', 'branch', 'company'] as const

/** ACC-20: every right that a kind needs. A paper of amounts is nothing for people who may not see prices. */
export const rightsOf: Readonly<Record<ArchiveKind, readonly Permission[]>> = {
  quote: ['quotes.view'],
  order: ['orders.view'],
  orderConfirmation: ['orders.view'],
  deliveryNote: ['orders.view'],
  invoice: ['invoices.view', 'invoices.preview'],
  creditMemo: ['statement.view', 'prices.view'],
  receipt: ['invoices.view', 'prices.view'],
  return: ['returns.view'],
  product: ['orders.view'],
}

/** Whether somebody may see documents of this kind at all, of whatever record. */
export const mayHold = (actor: Actor, kind: ArchiveKind): boolean =>
  rightsOf[kind].every((right) => holds(actor, right))

/** `prices.view` says what is shown of a record, not which records; the others say both. */
export const mayOpen = (actor: Actor, kind: ArchiveKind, record: Owned): boolean =>
  rightsOf[kind].every((right) => (right === 'prices.view' ? holds(actor, right) : can(actor, right, record)))

/** The records of a kind that the caller reaches: the narrowest of what its rights reach. */
export function reachOfKind(actor: Actor, kind: ArchiveKind): Reach {
  const rights = rightsOf[kind].filter((right) => right !== 'prices.view')
  const widthOf = (right: Permission): number => widths.findIndex((scope) => scope === actor.grants[right])
  const [narrowest = 'orders.view'] = rights.toSorted((a, b) => widthOf(a) - widthOf(b))
  return mayHold(actor, kind) ? reachOf(actor, narrowest) : { companyIds: [] }
}
