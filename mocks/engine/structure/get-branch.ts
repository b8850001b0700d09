import type { BranchDetail } from '@/contract/branch-detail'
import type { BranchId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { pathUp, switchedOffBy } from '@/domain/structure/tree'
import type { BranchRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { catalogsReaching } from '../catalogs/assortment'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { actionUnless } from '../refusal'
import { effectiveGrants } from '../session/effective-grants'
import { memberStateOf } from '../team/member-state'
import { belongingsOf, byCode, type CompanyStructure, companyStructure, isOn } from './company-structure'
import { allowedAt, byDefaultAndName, defaultAmong, openAddresses } from './delivery-addresses'
import { describeCostCentre, mayNotEdit, refOf } from './get-structure'

/** A branch of the caller's company. Another company's is as unknown as one that never was. */
export async function ownBranch(tx: Tx, branchId: BranchId, ctx: Context): Promise<Result<BranchRow>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const branch = await tx.branches.get(branchId)
  return branch?.companyId === company.value.id ? ok(branch) : refuse('resource/not-found')
}

/** What keeps a branch from being removed. People who are switched off count: they still belong to it. */
export async function holdsAnything(tx: Tx, branch: BranchRow): Promise<boolean> {
  const { branches, people, addresses, costCentres } = belongingsOf(
    await companyStructure(tx, branch.companyId),
    branch.id,
  )
  if (branches.length > 1 || people.length + addresses.length + costCentres.length > 0) return true
  const [orders = 0] = await tx.search.countOrders([{ companyIds: [branch.companyId], branchIds: [branch.id] }])
  return orders > 0
}

export async function getBranch(tx: Tx, branchId: BranchId, ctx: Context): Promise<Result<BranchDetail>> {
  const own = await ownBranch(tx, branchId, ctx)
  return own.ok ? ok(await describeBranch(tx, own.value, ctx)) : own
}

/** Everything the page of a branch shows. */
export async function describeBranch(tx: Tx, branch: BranchRow, ctx: Context): Promise<BranchDetail> {
  const all = await companyStructure(tx, branch.companyId)
  const { company, branches, costCentres } = all
  const above = pathUp(branches, branch.parentId)
  const below = belongingsOf(all, branch.id)
  const off = switchedOffBy(branches, branch.id)
  const open = openAddresses(all.addresses, branches).toSorted(byDefaultAndName(company))
  return {
    id: branch.id,
    version: branch.version,
    parentId: branch.parentId,
    name: branch.name,
    path: above.toReversed().map(refOf),
    active: branch.active,
    on: off === undefined,
    offBy: off && off.id !== branch.id ? refOf(off) : null,
    address: branch.address,
    allowedAddressIds: branch.allowedAddressIds,
    defaultAddressId: branch.defaultAddressId,
    deliversTo: defaultAmong(allowedAt(branch, open), null, branch)?.id ?? null,
    people: await peopleOf(tx, all, branch, ctx),
    costCentres: costCentres
      .filter(({ branchId }) => branchId === branch.id)
      .toSorted(byCode)
      .map((centre) => describeCostCentre(all, centre)),
    catalogs: catalogsReaching({ id: '' as never, branchId: branch.id }, all.catalogs, branches).map(
      ({ catalog, via }) => ({
        id: catalog.id,
        name: catalog.name,
        via: via && via.id !== branch.id ? refOf(via) : null,
      }),
    ),
    reach: {
      branches: below.branches.length,
      people: below.people.length,
      costCentres: below.costCentres.length,
      budgets: below.budgets.length,
      addresses: below.addresses.length,
    },
    allowedActions: await actionsOf(tx, all, branch, ctx),
  }
}

const peopleOf = (tx: Tx, all: CompanyStructure, branch: BranchRow, ctx: Context): Promise<BranchDetail['people']> =>
  Promise.all(
    all.people
      .filter(({ branchId }) => branchId === branch.id)
      .toSorted((a, b) => a.name.localeCompare(b.name, all.company.locale))
      .map(async (user) => ({
        id: user.id,
        name: user.name,
        state: memberStateOf(user, ctx.clock.now()),
        mayOrder:
          user.active && isOn(all, branch.id) && (await effectiveGrants(tx, user))['orders.create'] !== undefined,
      })),
  )

async function actionsOf(
  tx: Tx,
  all: CompanyStructure,
  branch: BranchRow,
  ctx: Context,
): Promise<BranchDetail['allowedActions']> {
  const refusal = await mayNotEdit(tx, ctx)
  const offAbove = switchedOffBy(all.branches, branch.parentId)
  return [
    actionUnless('edit', refusal),
    actionUnless('move', refusal),
    actionUnless(
      'activate',
      refusal,
      branch.active && { code: 'state.branchOn', params: { branch: branch.name } },
      offAbove && { code: 'state.parentOff', params: { branch: offAbove.name } },
    ),
    actionUnless('deactivate', refusal, !branch.active && { code: 'state.branchOff', params: { branch: branch.name } }),
    actionUnless('delete', refusal, (await holdsAnything(tx, branch)) && { code: 'state.branchNotEmpty' }),
    actionUnless('addBranch', refusal),
    actionUnless('addCostCentre', refusal),
  ]
}
