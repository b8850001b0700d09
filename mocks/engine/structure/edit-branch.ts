import type { BranchDetail } from '@/contract/branch-detail'
import type { AddressId, BranchId, CompanyId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import { switchedOffBy } from '@/domain/structure/tree'
import type { AddressValue } from '@mocks/store/rows/base'
import type { BranchRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { describeBranch, holdsAnything, ownBranch } from './get-branch'

type Fields = {
  name: string
  address: AddressValue | null
  allowedAddressIds: AddressId[] | null
  defaultAddressId: AddressId | null
}

/** Refuses an edit of a branch newer than the caller saw, with what it is now. */
export const staleBranch = async (tx: Tx, branch: BranchRow, ctx: Context) =>
  refuse('conflict/stale', { current: await describeBranch(tx, branch, ctx) })

export async function createBranch(
  tx: Tx,
  { parentId, ...fields }: Fields & { parentId: BranchId | null },
  ctx: Context,
): Promise<Result<BranchDetail>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const errors = await addressFaults(tx, fields, company.value.id)
  if (parentId !== null && (await tx.branches.get(parentId))?.companyId !== company.value.id)
    errors.push({ pointer: '/parentId', code: 'unknown' })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const branch = await tx.branches.insert({
    id: ctx.ids.next<'Branch'>('Branch'),
    companyId: company.value.id,
    parentId,
    active: true,
    ...tidy(fields),
  })
  return ok(await describeBranch(tx, branch, ctx))
}

export async function updateBranch(
  tx: Tx,
  { branchId, version, ...fields }: Fields & { branchId: BranchId; version: number },
  ctx: Context,
): Promise<Result<BranchDetail>> {
  const own = await ownBranch(tx, branchId, ctx)
  if (!own.ok) return own
  if (own.value.version !== version) return staleBranch(tx, own.value, ctx)
  const errors = await addressFaults(tx, fields, own.value.companyId)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return ok(await describeBranch(tx, await tx.branches.update(branchId, tidy(fields)), ctx))
}

const tidy = ({ address, ...fields }: Fields): Fields => ({
  ...fields,
  address: address && { ...address, region: address.region || null, phone: address.phone || null },
})

async function addressFaults(
  tx: Tx,
  { allowedAddressIds, defaultAddressId }: Fields,
  companyId: CompanyId,
): Promise<FieldError[]> {
  const known = new Set((await tx.addresses.by('companyId', companyId)).map(({ id }) => id))
  const errors = (allowedAddressIds ?? []).flatMap((id, at): FieldError[] =>
    known.has(id) ? [] : [{ pointer: `/allowedAddressIds/${at}`, code: 'unknown' }],
  )
  if (defaultAddressId === null) return errors
  if (!known.has(defaultAddressId)) errors.push({ pointer: '/defaultAddressId', code: 'unknown' })
  else if (allowedAddressIds && !allowedAddressIds.includes(defaultAddressId))
    errors.push({ pointer: '/defaultAddressId', code: 'notAllowedHere' })
  return errors
}

type Switch = { branchId: BranchId; version: number; active: boolean }

/** A branch that is off has everything below it off; switching on needs what is above to be on (domain-rules §12). */
export async function switchBranch(tx: Tx, command: Switch, ctx: Context): Promise<Result<BranchDetail>> {
  const own = await ownBranch(tx, command.branchId, ctx)
  if (!own.ok) return own
  const branch = own.value
  if (branch.version !== command.version) return staleBranch(tx, branch, ctx)
  const offAbove = switchedOffBy(await tx.branches.by('companyId', branch.companyId), branch.parentId)
  if (command.active && offAbove) return refuse('branch/parent-off', { params: { branch: offAbove.name } })
  if (branch.active === command.active) return ok(await describeBranch(tx, branch, ctx))
  return ok(await describeBranch(tx, await tx.branches.update(branch.id, { active: command.active }), ctx))
}

/** Only what nothing belongs to. Catalogs that were given to it lose a name and nothing else. */
export async function deleteBranch(
  tx: Tx,
  { branchId, version }: { branchId: BranchId; version: number },
  ctx: Context,
): Promise<Result<null>> {
  const own = await ownBranch(tx, branchId, ctx)
  if (!own.ok) return own
  if (own.value.version !== version) return staleBranch(tx, own.value, ctx)
  if (await holdsAnything(tx, own.value)) return refuse('branch/not-empty', { params: { branch: own.value.name } })
  for (const catalog of await tx.catalogs.by('companyId', own.value.companyId))
    if (catalog.branchIds.includes(branchId))
      await tx.catalogs.update(catalog.id, { branchIds: catalog.branchIds.filter((id) => id !== branchId) })
  await tx.branches.delete(branchId)
  return ok(null)
}
