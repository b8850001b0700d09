import type { CompanyId } from '@/domain/ids'
import { type PortalModule, portalModules } from '@/domain/modules'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import { openModules } from '../portal-settings/modules'
import { settingsFor } from '../shop-settings/shop-settings'

export type SellingRules = Pick<
  PortalSettingsRow,
  'orderingMode' | 'onlineOrderPayment' | 'pricesVisible' | 'stockVisible' | 'returnsSeenBy'
> & {
  /** What is open to the customer that the rules are asked for. */
  openModules: ReadonlySet<PortalModule>
  /** NAV-10: whether the customer has, or had, a purchase contract. */
  hasContracts: boolean
}
const openRules: SellingRules = {
  orderingMode: 'viewAndOrder',
  onlineOrderPayment: 'onAccount',
  pricesVisible: true,
  stockVisible: true,
  returnsSeenBy: 'company',
  openModules: new Set(portalModules),
  hasContracts: true,
}

/** What the portal's settings come to for the people of a customer. Nothing is closed to the seller's own. */
export const sellingRules = async (tx: Tx, companyId: CompanyId | null): Promise<SellingRules> => {
  const [settings] = await tx.portalSettings.all()
  if (!settings) return openRules
  const company = companyId === null ? undefined : await tx.companies.get(companyId)
  if (!company) return { ...openRules, ...settings }
  const hasContracts = (await tx.contracts.by('companyId', company.id)).length > 0
  return { ...(await settingsFor(tx, company)), openModules: await openModules(tx, company), hasContracts }
}
