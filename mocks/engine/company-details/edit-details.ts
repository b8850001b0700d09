import type { AddressId, BranchId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { ok, refuse, type Result } from '@/domain/result'
import type { AddressRow, BranchRow, CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type AddressInput, addressErrors, addressOf } from './address-input'
import { usesOf } from './address-use'
import { type Edit, reached, writeOrQueue } from './write-card'

type Billing = AddressInput & { version: number; invoiceEmail: string }

/** SET-01: name and address on invoices, and where they are mailed. */
export async function updateBilling(tx: Tx, command: Billing, ctx: Context): Promise<Result<Edit>> {
  const now = await reached(tx, ctx)
  if (!now.ok) return now
  if (now.value.company.billingVersion !== command.version) return ok('stale')
  const errors = addressErrors(command, now.value.company.billTo)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return writeOrQueue(tx, ctx, now.value, { billTo: addressOf(command), email: command.invoiceEmail || null })
}

type NewAddress = AddressInput & { branchId?: BranchId }

/** SET-07: a new address, for which the ERP makes up the code. */
export async function addAddress(tx: Tx, command: NewAddress, ctx: Context): Promise<Result<Edit>> {
  if (command.branchId !== undefined && !holds(ctx.actor, 'structure.edit'))
    return refuse('access/forbidden', { params: { permission: 'structure.edit' } })
  const now = await reached(tx, ctx)
  if (!now.ok) return now
  const { company } = now.value
  const branch = command.branchId === undefined ? undefined : await tx.branches.get(command.branchId)
  const errors = addressErrors(command)
  if (command.branchId !== undefined && branch?.companyId !== company.id)
    errors.push({ pointer: '/branchId', code: 'unknown' })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const known = new Set((await tx.addresses.by('companyId', company.id)).map(({ id }) => id))
  const result = await writeOrQueue(tx, ctx, now.value, { shipTo: { code: null, address: addressOf(command) } })
  if (branch && result.ok && result.value === 'saved') await giveToBranch(tx, branch, known)
  return result
}

/** What was added belongs to the branch; one that may choose among some only may choose it as well. */
async function giveToBranch(tx: Tx, branch: BranchRow, known: ReadonlySet<AddressId>): Promise<void> {
  const added = (await tx.addresses.by('companyId', branch.companyId)).filter(({ id }) => !known.has(id))
  for (const { id } of added) await tx.addresses.update(id, { branchId: branch.id })
  if (branch.allowedAddressIds !== null)
    await tx.branches.update(branch.id, {
      allowedAddressIds: [...branch.allowedAddressIds, ...added.map(({ id }) => id)],
    })
}

/** One of the company's addresses that the ERP has; another company's is not there. */
async function addressIn(
  tx: Tx,
  id: AddressId,
  company: CompanyRow,
): Promise<Result<AddressRow & { erpCode: string }>> {
  const row = await tx.addresses.get(id)
  if (row?.companyId !== company.id) return refuse('resource/not-found')
  // Its code is the ERP's to give: until then nothing can be said about it there.
  if (row.erpCode === null) return refuse('erp/unavailable')
  return ok({ ...row, erpCode: row.erpCode })
}

type Change = AddressInput & { version: number; addressId: AddressId }

export async function updateAddress(tx: Tx, command: Change, ctx: Context): Promise<Result<Edit>> {
  const now = await reached(tx, ctx)
  if (!now.ok) return now
  const row = await addressIn(tx, command.addressId, now.value.company)
  if (!row.ok) return row
  if (now.value.company.shippingVersion !== command.version) return ok('stale')
  const errors = addressErrors(command, row.value.address)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return writeOrQueue(tx, ctx, now.value, { shipTo: { code: row.value.erpCode, address: addressOf(command) } })
}

/** Refused while orders, a branch or the company rely on it. */
export async function deleteAddress(
  tx: Tx,
  { addressId: id, version }: { addressId: AddressId; version: number },
  ctx: Context,
): Promise<Result<Edit>> {
  const now = await reached(tx, ctx)
  if (!now.ok) return now
  const row = await addressIn(tx, id, now.value.company)
  if (!row.ok) return row
  if (now.value.company.shippingVersion !== version) return ok('stale')
  const use = (await usesOf(tx, now.value.company, [row.value])).get(id)
  if (use) return refuse('address/in-use', { params: { code: use.code, ...use.params } })
  return writeOrQueue(tx, ctx, now.value, { removeShipTo: row.value.erpCode })
}

/** SET-07: where everybody of the company has goods sent unless they choose otherwise. */
export async function makeDefault(
  tx: Tx,
  { addressId, version }: { addressId: AddressId; version: number },
  ctx: Context,
): Promise<Result<Edit>> {
  const now = await reached(tx, ctx)
  if (!now.ok) return now
  const row = await addressIn(tx, addressId, now.value.company)
  if (!row.ok) return row
  if (now.value.company.shippingVersion !== version) return ok('stale')
  return row.value.isDefault ? ok('saved') : writeOrQueue(tx, ctx, now.value, { defaultShipTo: row.value.erpCode })
}
