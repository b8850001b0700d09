import type { BranchMovePreview } from '@/contract/branch-detail'
import type { BranchId, UserId } from '@/domain/ids'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import type { Actor } from '@/domain/permissions/can'
import { allPermissions } from '@/domain/permissions/catalogue'
import { type Result, ok } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { OrderSearch, Tx } from '@mocks/store/tx'
import { catalogsReaching } from '../catalogs/assortment'
import type { Context } from '../context'
import { actorOf } from '../session/actor'
import { belongingsOf, centreIsOn, type CompanyStructure, companyStructure, isOn } from './company-structure'
import { ownBranch } from './get-branch'
import { refOf } from './get-structure'
import { type MoveBranch, putBelow } from './move-branch'

/** A company at one moment: its structure, and what its people are as everything that decides about rights sees them. */
type Picture = { all: CompanyStructure; actors: ReadonlyMap<UserId, Actor> }

/**
 * Moves the branch and tells what is different then. Called in a dry run: the move is the real one, and is taken back.
 */
export async function previewMove(
  tx: Tx,
  command: Omit<MoveBranch, 'version'>,
  ctx: Context,
): Promise<Result<BranchMovePreview>> {
  const own = await ownBranch(tx, command.branchId, ctx)
  if (!own.ok) return own
  const branch = own.value
  const before = await takePicture(tx, branch.companyId)
  const moved = await putBelow(tx, command, ctx)
  if (!moved.ok) return moved
  const after = await takePicture(tx, branch.companyId)

  const named = (id: BranchId | null) => {
    const found = after.all.branches.find((each) => each.id === id)
    return found ? refOf(found) : null
  }
  const belongings = belongingsOf(after.all, branch.id)
  return ok({
    version: branch.version,
    from: named(branch.parentId),
    to: named(command.parentId),
    moves: {
      branches: belongings.branches.length,
      people: belongings.people.length,
      addresses: belongings.addresses.length,
      costCentres: belongings.costCentres.length,
    },
    reach: await reachChanges(tx, before, after),
    switches: {
      on: switched(after.all, before.all),
      off: switched(before.all, after.all),
    },
    budgets: belongings.budgets.map(({ name }) => name).toSorted(),
    assortments: assortmentChanges(before.all, after.all),
  })
}

async function takePicture(tx: Tx, companyId: CompanyStructure['company']['id']): Promise<Picture> {
  const all = await companyStructure(tx, companyId)
  const active = all.people.filter(({ active: works }) => works)
  const actors = await Promise.all(active.map(async (user) => [user.id, await actorOf(tx, user)] as const))
  return { all, actors: new Map(actors) }
}

const byName = ({ people, company }: CompanyStructure): UserRow[] =>
  people.toSorted((a, b) => a.name.localeCompare(b.name, company.locale))

async function reachChanges(tx: Tx, before: Picture, after: Picture): Promise<BranchMovePreview['reach']> {
  const names = (ids: readonly BranchId[]): string[] =>
    ids.flatMap((id) => after.all.branches.find((branch) => branch.id === id)?.name ?? []).toSorted()
  const changes: BranchMovePreview['reach'] = []
  for (const user of byName(after.all)) {
    const [then, now] = [before.actors.get(user.id), after.actors.get(user.id)]
    const permissions = allPermissions.filter((name) => now?.grants[name] === 'branch')
    if (!then || !now || permissions.length === 0) continue
    const gains = now.branchReach.filter((id) => !then.branchReach.includes(id))
    const loses = then.branchReach.filter((id) => !now.branchReach.includes(id))
    if (gains.length + loses.length === 0) continue
    const counts = permissions.includes('orders.view') ? await orderChanges(tx, then, now) : { gained: 0, lost: 0 }
    changes.push({
      person: { id: user.id, name: user.name },
      permissions,
      gains: names(gains),
      loses: names(loses),
      openOrdersGained: counts.gained,
      openOrdersLost: counts.lost,
    })
  }
  return changes
}

/** Open orders that come into a person's view or leave it. One's own stay in view wherever they belong. */
async function orderChanges(tx: Tx, then: Actor, now: Actor): Promise<{ gained: number; lost: number }> {
  const filter = (branchIds: readonly BranchId[]): OrderSearch => ({
    companyIds: now.companyId === null ? [] : [now.companyId],
    userId: now.userId,
    branchIds,
    statuses: openOrderStatuses,
  })
  const both = now.branchReach.filter((id) => then.branchReach.includes(id))
  const [seen = 0, sees = 0, stay = 0] = await tx.search.countOrders(
    [then.branchReach, now.branchReach, both].map(filter),
  )
  return { gained: sees - stay, lost: seen - stay }
}

/** What is on in one picture and off in the other, by name. */
function switched(on: CompanyStructure, off: CompanyStructure): BranchMovePreview['switches']['on'] {
  const ids = (all: CompanyStructure) => ({
    branches: new Set<string>(all.branches.filter(({ id }) => isOn(all, id)).map(({ id }) => id)),
    costCentres: new Set<string>(all.costCentres.filter((centre) => centreIsOn(all, centre)).map(({ id }) => id)),
  })
  const [then, now] = [ids(on), ids(off)]
  const costCentres = on.costCentres.filter(({ id }) => then.costCentres.has(id) && !now.costCentres.has(id))
  const closed = new Set<string>(costCentres.map(({ id }) => id))
  return {
    branches: on.branches.filter(({ id }) => then.branches.has(id) && !now.branches.has(id)).map(({ name }) => name),
    costCentres: costCentres.map(({ code }) => code).toSorted(),
    budgets: on.budgets
      .filter(({ owner, active }) => active && owner.kind === 'costCentre' && closed.has(owner.costCentreId))
      .map(({ name }) => name),
  }
}

function assortmentChanges(before: CompanyStructure, after: CompanyStructure): BranchMovePreview['assortments'] {
  const catalogsOf = (all: CompanyStructure, user: UserRow): string[] =>
    catalogsReaching(user, all.catalogs, all.branches)
      .map(({ catalog }) => catalog.name)
      .toSorted()
  return byName(after)
    .filter(({ active }) => active)
    .map((user) => ({
      person: { id: user.id, name: user.name },
      before: catalogsOf(before, user),
      after: catalogsOf(after, user),
    }))
    .filter((change) => change.before.join('\n') !== change.after.join('\n'))
}
