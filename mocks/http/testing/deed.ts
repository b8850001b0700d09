import type { World, WorldClient } from '@/testing/world'
import { ok } from '@/domain/result'
import { companyIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Given } from './sample-of'

export type Prepare = (world: World, client: WorldClient) => Promise<Given>
/** How a call that changes something is made, where ids of the story and a sample of the body are not enough. */
export type Deed = { as?: string; given?: Given; prepare?: Prepare }

export const by = (prepare: Prepare): Deed => ({ prepare })
export const withFields = (given: Given): Deed => ({ given })
/** A row as it is after it was brought into a state. */
export const after = (work: (tx: Tx) => Promise<{ id: string; version: number }>, name: string): Deed =>
  by(async (world) => {
    const done = await world.store.write(async (tx) => ok(await work(tx)))
    if (!done.ok) throw new Error(done.refusal.type)
    return { [name]: done.value.id, version: done.value.version }
  })
export const person = (name: keyof typeof userIds, parts: Partial<UserRow> = {}): Deed =>
  after((tx) => tx.users.update(userIds[name], parts), 'userId')
export const closedBranch = after(async (tx) => {
  const [branch] = await tx.branches.by('companyId', companyIds.kestrel)
  if (!branch) throw new Error('The company has a branch')
  return tx.branches.insert({ ...branch, id: 'brn_new' as typeof branch.id, name: 'New', active: false })
}, 'branchId')
export const spareAddress = after(async (tx) => {
  const [address] = await tx.addresses.by('companyId', companyIds.kestrel)
  if (!address) throw new Error('The company has an address')
  return tx.addresses.insert({ ...address, id: 'adr_new' as typeof address.id, isDefault: false })
}, 'addressId')
