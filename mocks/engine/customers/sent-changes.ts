import type { CardValueField } from '@/domain/customers/card-change'
import type { CompanyId } from '@/domain/ids'
import { ok, type Result } from '@/domain/result'
import type { CardChangeRow } from '@mocks/store/rows/card-changes'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachCustomer } from './reach-customer'

type Values = Readonly<Record<string, unknown>>
export type ChangedValue = { field: CardValueField; before: string | null; after: string | null }

const most = 50
const addressFields = ['name', 'street', 'postalCode', 'city', 'region', 'country', 'phone'] as const

/** What waited for the ERP or still does, newest first. */
export async function listCardChanges(
  tx: Tx,
  companyId: CompanyId,
  ctx: Context,
): Promise<Result<(CardChangeRow & { values: ChangedValue[] })[]>> {
  const company = await reachCustomer(tx, companyId, 'customers.activity', ctx)
  if (!company.ok) return company
  const rows = await tx.cardChanges.by('companyId', companyId)
  return ok(
    rows
      .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
      .slice(0, most)
      .map((row) => ({ ...row, values: changedValues(row) })),
  )
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null

const differing = (fields: readonly CardValueField[], before: unknown, after: Values): ChangedValue[] =>
  fields
    .filter((field) => field in after)
    .map((field) => ({ field, before: textOf((before as Values | undefined)?.[field]), after: textOf(after[field]) }))
    .filter((value) => value.before !== value.after)

const oneLine = (address: unknown): string | null =>
  textOf(
    addressFields
      .map((field) => textOf((address as Values | undefined)?.[field]))
      .filter((part) => part !== null)
      .join(', '),
  )

/** What a change makes of the card, value by value. What nobody could ask for is not known, and shown as new. */
function changedValues({ patch, base }: CardChangeRow): ChangedValue[] {
  if (patch.removeShipTo !== undefined) return [{ field: 'address', before: oneLine(base), after: null }]
  if (patch.defaultShipTo !== undefined)
    return [{ field: 'defaultAddress', before: textOf(base), after: patch.defaultShipTo }]
  if (patch.email !== undefined) return [{ field: 'email', before: textOf(base), after: patch.email }]
  if (patch.contact) return differing(['name', 'phone'], base, patch.contact)
  return differing(addressFields, base, patch.billTo ?? patch.shipTo?.address ?? {})
}
