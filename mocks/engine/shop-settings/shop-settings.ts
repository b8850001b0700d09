import { isMarket, type Market } from '@/domain/markets'
import type { NumberReset } from '@/domain/returns/number-format'
import { inShop, type OwnSettings } from '@/domain/settings/shops'
import type { SettingValues } from '@/domain/settings/values'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { PortalSettingsRow, ShopSettingsRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import { portalSettings } from '../portal-settings/portal-settings'

/** The row of a shop. The seed writes one for every country there is. */
export async function shopSettings(tx: Tx, shop: Market): Promise<ShopSettingsRow> {
  const row = await tx.shopSettings.one('shop', shop)
  if (!row) throw new Error(`The shop ${shop} has no settings row`)
  return row
}

/** RMA-23: the shop a customer buys in is that of its country; elsewhere there is none, and nothing of its own counts. */
export const shopOf = ({ country }: Pick<CompanyRow, 'country'>): Market | null => (isMarket(country) ? country : null)

const ownSettings = async (tx: Tx, company: Pick<CompanyRow, 'country'>): Promise<OwnSettings> => {
  const shop = shopOf(company)
  return shop === null ? {} : ((await tx.shopSettings.one('shop', shop))?.own ?? {})
}

/** The settings as they count for a customer. */
export const settingsFor = async (tx: Tx, company: Pick<CompanyRow, 'country'>): Promise<PortalSettingsRow> =>
  inShop(await portalSettings(tx), await ownSettings(tx, company))

/** How returns of a customer are numbered, and by which shop if it counts its own. */
export async function numberingFor(
  tx: Tx,
  company: Pick<CompanyRow, 'country'>,
): Promise<{ format: string; reset: NumberReset; shop: Market | null }> {
  const { returnNumberFormat: format, returnNumberReset: reset } = await settingsFor(tx, company)
  const isOwn = (await ownSettings(tx, company)).returnNumberFormat !== undefined
  return { format, reset, shop: isOwn ? shopOf(company) : null }
}

/** Settings of everywhere together with what each shop has of its own. */
export type Settings = { everywhere: SettingValues; own: ReadonlyMap<string, OwnSettings> }

export const allSettings = async (tx: Tx): Promise<Settings> => ({
  everywhere: await portalSettings(tx),
  own: new Map((await tx.shopSettings.all()).map(({ shop, own }) => [shop, own])),
})

export const settingsOf = ({ everywhere, own }: Settings, { country }: Pick<CompanyRow, 'country'>): SettingValues =>
  inShop(everywhere, own.get(country))
