import type { Instant } from '@/domain/clock'
import type { BranchId } from '@/domain/ids'
import { branches, companies, pastPlaces } from './seed/companies'
import { products } from './seed/catalogue'
import { createHistory } from './seed/history/create-history'
import { users } from './seed/people'
import { roles } from './seed/roles'
import { seedStory } from './seed/story'
import { madeUpLanguages, textLanguages } from './seed/text-languages'
import { createStore, type MemoryStore, type Overlay, type StoreOptions } from './store/memory-store'
import { giveMadeUpTexts } from './translations/made-up-texts'

/** What decides the seed: the same plan gives the same data, so that only what came after needs to be kept. */
export type SeedPlan = {
  seededAt: Instant
  orders: number
  /** Made-up texts, in ten languages, beside those of the portal; none unless asked for. */
  texts?: number
}
export const defaultOrders = 1200
const randomSeed = 20261122

/** People who may order, and could do so already in the years before. */
const mayOrder = new Set(roles.flatMap(({ id, grants }) => (grants['orders.create'] ? [id] : [])))
const isLate = (branchId: BranchId | null): boolean =>
  branches.some(({ id }) => id === branchId) && !pastPlaces.branches.some(({ id }) => id === branchId)
const buyers = users.filter(
  ({ active, passwordHash, roleIds, branchId }) =>
    active && passwordHash !== null && !isLate(branchId) && roleIds.some((id) => mayOrder.has(id)),
)

/** A seed that any number of stores can begin from. */
export type Seed = { options: StoreOptions; overlay: Partial<Overlay>; texts: number }

/** Years of history that are computed when asked for, and the story of the last weeks as rows. */
export const createSeed = async ({ seededAt, orders, texts = 0 }: SeedPlan): Promise<Seed> => {
  const history = createHistory({
    now: seededAt,
    orders,
    products,
    companies,
    ...pastPlaces,
    buyers,
    seed: randomSeed,
  })
  const { base, sequences } = history
  const story = await seedStory(seededAt, sequences)
  const rows = { ...story.rows, ...(texts > 0 && { textLanguages: [...textLanguages, ...madeUpLanguages] }) }
  return { options: { base, sequences }, overlay: { ...story, rows }, texts }
}

/** The store as the story begins, or, with `kept`, as it was left. */
export const forkStore = ({ options, overlay, texts }: Seed, kept?: Overlay): MemoryStore => {
  const store = createStore(options)
  store.load(kept ?? overlay)
  giveMadeUpTexts(store, texts)
  return store
}
