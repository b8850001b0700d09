import type { BranchAddress, Structure } from '@/contract/structure'
import type { CostCentre } from '@/contract/branch-detail'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import { inTreeOrder } from '@/domain/structure/tree'
import type { BranchRow, CostCentreRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'
import { budgetsOf, byCode, centreIsOn, type CompanyStructure, companyStructure, isOn } from './company-structure'
import { byDefaultAndName } from './delivery-addresses'

/** The reason against changing the structure, with the people who may; false for those who may themselves. */
export const mayNotEdit = async (tx: Tx, ctx: Context) =>
  !holds(ctx.actor, 'structure.edit') && {
    code: 'permission.structureEdit' as const,
    ask: await whoCan(tx, ctx.actor.companyId, 'structure.edit'),
  }

/** ADM-10: the tree of the company as its people see it. */
export async function getStructure(tx: Tx, ctx: Context): Promise<Result<Structure>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const all = await companyStructure(tx, own.value.id)
  const { company, branches, people, costCentres, addresses } = all
  const refusal = await mayNotEdit(tx, ctx)
  return ok({
    company: { id: company.id, name: company.name, customerNumber: company.customerNumber },
    branches: inTreeOrder(branches, company.locale).map(({ node, depth }) => ({
      id: node.id,
      version: node.version,
      parentId: node.parentId,
      depth,
      name: node.name,
      city: node.address?.city ?? null,
      active: node.active,
      on: isOn(all, node.id),
      people: people.filter(({ branchId }) => branchId === node.id).length,
      costCentres: costCentres.filter(({ branchId }) => branchId === node.id).length,
    })),
    addresses: addresses.toSorted(byDefaultAndName(company)).map((row): BranchAddress => {
      const branch = branches.find(({ id }) => id === row.branchId)
      return {
        id: row.id,
        address: row.address,
        branch: branch ? refOf(branch) : null,
        companyDefault: row.isDefault,
        on: isOn(all, row.branchId),
      }
    }),
    costCentres: costCentres
      .filter(({ branchId }) => branchId === null)
      .toSorted(byCode)
      .map((centre) => describeCostCentre(all, centre)),
    unassigned: people.filter(({ branchId }) => branchId === null).length,
    allowedActions: [actionUnless('addBranch', refusal), actionUnless('addCostCentre', refusal)],
  })
}

export const refOf = ({ id, name }: BranchRow): Pick<BranchRow, 'id' | 'name'> => ({ id, name })

export const describeCostCentre = (all: CompanyStructure, centre: CostCentreRow): CostCentre => ({
  id: centre.id,
  version: centre.version,
  branchId: centre.branchId,
  code: centre.code,
  name: centre.name,
  active: centre.active,
  on: centreIsOn(all, centre),
  people: all.people.filter(({ costCentreIds }) => costCentreIds.includes(centre.id)).length,
  budgets: budgetsOf(all, [centre]).length,
})
