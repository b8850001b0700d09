import type { SettingsChangeId } from '@/domain/ids'
import type { Market } from '@/domain/markets'
import { type Result, ok, refuse } from '@/domain/result'
import {
  inShop,
  missingNumberPart,
  type OwnSettings,
  ownAfter,
  type ShopPatch,
  type ShopSettingName,
  shopSettingNames,
} from '@/domain/settings/shops'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ShopSettingsRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { checkedSettings } from '../portal-settings/checked-settings'
import { portalSettings } from '../portal-settings/portal-settings'
import { rememberChange } from '../portal-settings/remember-change'
import { reachesCountry } from '../reach'
import { isFormatTaken } from './format-taken'
import { shopSettings } from './shop-settings'

export type ShopRecord = { row: ShopSettingsRow; customers: CompanyRow[] }

const recordOf = async (tx: Tx, row: ShopSettingsRow): Promise<ShopRecord> => ({
  row,
  customers: (await tx.companies.all()).filter(({ country }) => country === row.shop),
})

/** The shops within reach (ADM-11): to whoever works for some countries, others do not exist. */
export async function listShops(tx: Tx, ctx: Context): Promise<ShopRecord[]> {
  const rows = (await tx.shopSettings.all()).filter(({ shop }) =>
    reachesCountry(ctx.actor, 'portalSettings.view', shop),
  )
  return Promise.all(rows.map((row) => recordOf(tx, row)))
}

export async function getShop(tx: Tx, shop: Market, ctx: Context): Promise<Result<ShopRecord>> {
  if (!reachesCountry(ctx.actor, 'portalSettings.view', shop)) return refuse('resource/not-found')
  return ok(await recordOf(tx, await shopSettings(tx, shop)))
}

/** What the shop would have of its own, or every fault at its field. */
export async function checkedShop(tx: Tx, row: ShopSettingsRow, patch: ShopPatch): Promise<Result<OwnSettings>> {
  const everywhere = await portalSettings(tx)
  const own = ownAfter(row.own, patch)
  const missing = missingNumberPart(own)
  if (missing) return refuse('request/invalid', { errors: [{ pointer: `/${missing}`, code: 'required' }] })
  const checked = checkedSettings(inShop(everywhere, row.own), own)
  if (!checked.ok) return checked
  const format = own.returnNumberFormat
  const isTaken = format === everywhere.returnNumberFormat || (format && (await isFormatTaken(tx, format, row.shop)))
  if (isTaken) return refuse('request/invalid', { errors: [{ pointer: '/returnNumberFormat', code: 'duplicate' }] })
  return ok(own)
}

type UpdateShop = ShopPatch & { shop: Market; version: number; restoredFrom?: SettingsChangeId | null }

/** RMA-23: changes what one shop has of its own. No other shop is touched, and nothing of everywhere. */
export async function updateShop(
  tx: Tx,
  { shop, version, restoredFrom = null, ...patch }: UpdateShop,
  ctx: Context,
): Promise<Result<ShopRecord>> {
  const found = await getShop(tx, shop, ctx)
  if (!found.ok) return found
  if (!reachesCountry(ctx.actor, 'portalSettings.edit', shop)) return refuse('access/forbidden')
  const { row } = found.value
  if (row.version !== version) return refuse('conflict/stale', { current: found.value })
  const own = await checkedShop(tx, row, patch)
  if (!own.ok) return own
  const changes = ownChanges(row.own, own.value)
  if (changes.length === 0) return found
  const changed = { own: own.value, changedAt: ctx.clock.now(), changedBy: ctx.actorName }
  const updated = await tx.shopSettings.update(row.id, changed)
  await rememberChange(tx, { shop, settingsVersion: updated.version, restoredFrom, changes }, ctx)
  return ok({ ...found.value, row: updated })
}

/** What a shop has otherwise than before; null is as everywhere. */
export const ownChanges = (
  before: OwnSettings,
  after: OwnSettings,
): { name: ShopSettingName; before: unknown; after: unknown }[] =>
  shopSettingNames.flatMap((name) => {
    const [was, is] = [before[name] ?? null, after[name] ?? null]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ name, before: was, after: is }]
  })
