import type { Row } from '@mocks/store/rows/base'
import type { TableName, Tables } from '@mocks/store/tables'
import type { Tx } from '@mocks/store/tx'

type Labels = { readonly [K in TableName]?: (row: Tables[K], tx: Tx) => string | null | Promise<string | null> }

const nameOf = async (tx: Tx, userId: Tables['users']['id'] | null): Promise<string | null> =>
  userId === null ? null : ((await tx.users.get(userId))?.name ?? null)
const numberOf = async (tx: Tx, orderId: Tables['orders']['id'] | null): Promise<string | null> =>
  orderId === null ? null : ((await tx.orders.get(orderId))?.number ?? null)

/** Records whose name is not simply a field of theirs. */
const labels: Labels = {
  addresses: ({ address }) => [address.name, address.city].filter(Boolean).join(', '),
  authorizations: ({ orderId }, tx) => numberOf(tx, orderId),
  spendingLimits: ({ userId }, tx) => nameOf(tx, userId),
  secondFactors: ({ userId }, tx) => nameOf(tx, userId),
  impersonations: ({ userId }, tx) => nameOf(tx, userId),
  contactLinks: ({ userId }, tx) => nameOf(tx, userId),
  delegations: async ({ fromUserId, toUserId }, tx) =>
    [await nameOf(tx, fromUserId), await nameOf(tx, toUserId)].filter(Boolean).join(' → '),
  bankAccounts: ({ ending }) => `•••• ${ending}`,
  paymentMethods: ({ ending }) => `•••• ${ending}`,
  registrations: ({ number, companyName }) => `${number} ${companyName}`,
  products: ({ sku }) => sku,
  productPrices: async ({ productId }, tx) => (await tx.products.get(productId))?.sku ?? null,
  subscriptions: ({ number, plan }) => `${number} ${plan.en}`,
  portalSettings: () => null,
  shopSettings: ({ shop }) => shop,
}

/** Fields that name a record, the best first. */
const names = ['number', 'name', 'title', 'sku', 'code', 'email', 'key', 'kind'] as const

/** What people call a record: as it was called at the time, since it may be gone later. */
export async function recordLabel(tx: Tx, table: TableName, row: Row): Promise<string | null> {
  const own = labels[table] as ((row: Row, tx: Tx) => string | null | Promise<string | null>) | undefined
  if (own) return own(row, tx)
  const fields = row as unknown as Readonly<Record<string, unknown>>
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'object' && value !== null && 'en' in value) return String(value.en)
  }
  return null
}
