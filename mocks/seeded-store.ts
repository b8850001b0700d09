import type { Instant } from '@/domain/clock'
import type { BranchId } from '@/domain/ids'
import { branches, companies, pastPlaces } from './seed/companies'
import { products } from './seed/catalogue'
import { createHistory } from './seed/history/create-history'
import { madeUpProducts } from './seed/made-up-products'
import { newPeople, users } from './seed/people'
import { roles } from './seed/roles'
import { seedStory } from './seed/story'
import { madeUpLanguages, textLanguages } from './seed/text-languages'
import {
  createStore,
  type MemoryStore,
  type Overlay,
  type StoreOptions,
  type StoreSnapshot,
} from './store/memory-store'
import { giveMadeUpTexts } from './translations/made-up-texts'

/** What decides the seed: the same plan gives the same data, so that only what came after needs to be kept. */
export type SeedPlan = {
  seededAt: Instant
  orders: number
  /** Made-up texts, in ten languages, beside those of the portal; none unless asked for. */
  texts?: number
  /** Made-up products beside those of the story; none unless asked for. */
  products?: number
}
export const defaultOrders = 1200
const randomSeed = 20261122

/** People who may order, and could do so already in the years before. */
const mayOrder = new Set(roles.flatMap(({ id, grants }) => (grants['orders.create'] ? [id] : [])))
const isLate = (branchId: BranchId | null): boolean =>
  branches.some(({ id }) => id === branchId) && !pastPlaces.branches.some(({ id }) => id === branchId)
const buyers = users.filter(
  ({ id, active, passwordHash, roleIds, branchId }) =>
    active &&
    passwordHash !== null &&
    !newPeople.has(id) &&
    !isLate(branchId) &&
    roleIds.some((id) => mayOrder.has(id)),
)

/** A seed that any number of stores can begin from. */
export type Seed = { options: StoreOptions; overlay: Partial<Overlay>; texts: number }

/** Years of history that are computed when asked for. */
const historyOf = ({ seededAt: now, orders }: SeedPlan): StoreOptions & Pick<Required<StoreOptions>, 'sequences'> => {
  const { base, sequences } = createHistory({
    now,
    orders,
    products,
    companies,
    ...pastPlaces,
    buyers,
    seed: randomSeed,
  })
  return { base, sequences }
}

/** The history, and the story of the last weeks as rows. */
export const createSeed = async (plan: SeedPlan): Promise<Seed> => {
  const { seededAt, texts = 0, products: more = 0 } = plan
  const { base, sequences } = historyOf(plan)
  const story = await seedStory(seededAt, sequences, madeUpProducts(more))
  const rows = { ...story.rows, ...(texts > 0 && { textLanguages: [...textLanguages, ...madeUpLanguages] }) }
  return { options: { base, sequences }, overlay: { ...story, rows }, texts }
}

/** How stores of a seed begin, once one has: copied, which is far less than to check and to index each row again. */
const beginnings = new WeakMap<Seed, StoreSnapshot>()

/** The store as the story begins. */
export const forkStore = (seed: Seed): MemoryStore => {
  const store = createStore(seed.options)
  const beginning = beginnings.get(seed)
  if (beginning) store.restore(beginning)
  else {
    store.load(seed.overlay)
    beginnings.set(seed, store.snapshot())
  }
  giveMadeUpTexts(store, seed.texts)
  return store
}

/** The store as it was left: its rows were all kept, so the story need not be told again. */
export const reopenStore = (plan: SeedPlan, kept: Overlay): MemoryStore =>
  forkStore({ options: historyOf(plan), overlay: kept, texts: plan.texts ?? 0 })
