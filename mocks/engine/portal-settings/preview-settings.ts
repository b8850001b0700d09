import type { Instant } from '@/domain/clock'
import type { CompanyId, SettingsChangeId, UserId } from '@/domain/ids'
import type { Market } from '@/domain/markets'
import { openTo } from '@/domain/modules'
import { allPermissions, type Permission } from '@/domain/permissions/catalogue'
import { type Result, ok } from '@/domain/result'
import type { SettingName } from '@/domain/settings/values'
import type { SettingsChangeRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Paged, pageOfRows } from '../paging'
import { reachesCustomer } from '../reach'
import { type RewardEffect, rewardEffect, rewardNames } from '../credit/reward-effect'
import { type ReturnEffect, returnEffect } from '../returns/return-effect'
import { underSettings } from '../session/effective-grants'
import { allSettings, type Settings, settingsOf } from '../shop-settings/shop-settings'
import { checkedSettings } from './checked-settings'
import { type Buyer, buyersAtWork, concernedBy } from './concerned'
import { changedSince, patchRestoring } from './settings-history'
import { changesOf, type SettingsPatch } from './portal-settings'

export type PreviewSettings = {
  changes?: SettingsPatch | undefined
  restore?: SettingsChangeId | undefined
  name?: SettingName | undefined
  page?: number
  pageSize?: number
}
type Person = { userId: UserId; name: string; companyName: string; gains: Permission[]; loses: Permission[] }
export type SettingsEffect = {
  /** `isOwn`: of one shop, where it has a value of its own from then on, or follows everywhere again. */
  changes: (SettingsChangeRow['changes'][number] & { concerns: number | null; isOwn?: boolean })[]
  rights: { permission: Permission; gains: number; loses: number }[]
  companies: { companyId: CompanyId; name: string; people: number }[]
  people: Paged<Person>
  keptChoices: number
  /** Null where the change says nothing about the window of returns. */
  returns: ReturnEffect | null
  /** Null where it says nothing about the reward of early payment. */
  reward: RewardEffect | null
  changedSince: { at: Instant; by: string } | null
}

const rulesFor = (all: Settings, { company }: Buyer) => {
  const settings = settingsOf(all, company)
  return {
    ...settings,
    openModules: openTo(settings[`modules${company.priceGroup}`], company.modules),
    // No setting decides about it.
    hasContracts: true,
  }
}

/** ADM-19: whose options a change would change. Asked of the very functions that decide afterwards. */
export async function previewSettings(tx: Tx, ask: PreviewSettings, ctx: Context): Promise<Result<SettingsEffect>> {
  const before = await allSettings(tx)
  const row = before.everywhere
  const patch = ask.restore === undefined ? ok(ask.changes ?? {}) : await patchRestoring(tx, ask.restore, ask.name)
  if (!patch.ok) return patch
  const checked = checkedSettings(row, patch.value)
  if (!checked.ok) return checked
  const changes = changesOf(row, checked.value)
  const everywhere = { ...row, ...Object.fromEntries(changes.map((change) => [change.name, change.after])) }
  const isOfReward = changes.some(({ name }) => rewardNames.includes(name))
  return ok({
    ...(await effectBetween(tx, before, { ...before, everywhere }, changes, ask, ctx)),
    reward: isOfReward ? await rewardEffect(tx, row, everywhere, ctx) : null,
    changedSince: ask.restore && ask.name ? await changedSince(tx, ask.restore, ask.name) : null,
  })
}

type Changes = (SettingsChangeRow['changes'][number] & { isOwn?: boolean })[]

/** Whom it concerns that settings are others, of one shop or of all. */
export async function effectBetween(
  tx: Tx,
  before: Settings,
  after: Settings,
  changes: Changes,
  ask: Pick<PreviewSettings, 'page' | 'pageSize'>,
  ctx: Context,
  shop: Market | null = null,
): Promise<SettingsEffect> {
  const buyers = await buyersAtWork(tx)
  const concerned: Partial<Record<SettingName, number>> = concernedBy(buyers)
  const moved = buyers.flatMap((buyer) => movedPerson(buyer, before, after) ?? [])
  // Names of customers are told only to those who look after them.
  const named = moved.filter(({ buyer }) => reachesCustomer(ctx.actor, 'accounts.view', buyer.company.id))
  const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, ctx.locale)
  const isOfWindow = changes.some(({ name }) => name === 'returnDays' || name === 'returnsOf')
  return {
    changes: changes.map((change) => ({ ...change, concerns: concerned[change.name] ?? null })),
    rights: rightsMoved(moved),
    companies: companiesMoved(named).toSorted(byName),
    people: pageOfRows(named.map(({ person }) => person).toSorted(byName), { pageSize: 10, ...sized(ask) }),
    returns: isOfWindow ? await returnEffect(tx, before, after, ctx, shop) : null,
    reward: null,
    keptChoices: moved.filter(({ person }) => person.loses.length > 0).length,
    changedSince: null,
  }
}

const sized = ({ page, pageSize }: PreviewSettings) => ({ ...(page && { page }), ...(pageSize && { pageSize }) })

type Moved = { person: Person; buyer: Buyer }

function movedPerson(buyer: Buyer, before: Settings, after: Settings): Moved | null {
  const had = underSettings(buyer.given, buyer.user, rulesFor(before, buyer))
  const has = underSettings(buyer.given, buyer.user, rulesFor(after, buyer))
  const gains = allPermissions.filter((name) => has[name] !== undefined && had[name] === undefined)
  const loses = allPermissions.filter((name) => had[name] !== undefined && has[name] === undefined)
  if (gains.length + loses.length === 0) return null
  const { id: userId, name } = buyer.user
  return { person: { userId, name, companyName: buyer.company.name, gains, loses }, buyer }
}

const rightsMoved = (moved: readonly Moved[]): SettingsEffect['rights'] =>
  allPermissions.flatMap((permission) => {
    const gains = moved.filter(({ person }) => person.gains.includes(permission)).length
    const loses = moved.filter(({ person }) => person.loses.includes(permission)).length
    return gains + loses === 0 ? [] : [{ permission, gains, loses }]
  })

function companiesMoved(moved: readonly Moved[]): SettingsEffect['companies'] {
  const found = new Map<CompanyId, SettingsEffect['companies'][number]>()
  for (const { buyer } of moved) {
    const { id: companyId, name } = buyer.company
    found.set(companyId, { companyId, name, people: (found.get(companyId)?.people ?? 0) + 1 })
  }
  return [...found.values()]
}
