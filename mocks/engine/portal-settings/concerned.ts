import { moduleOf, type PriceGroup } from '@/domain/modules'
import type { Grants, Permission } from '@/domain/permissions/catalogue'
import { type SettingName, sectionOfSetting, settingNames } from '@/domain/settings/values'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { givenGrants } from '../session/effective-grants'

/** An account at work, with what it was given before any setting counts. */
export type Buyer = { user: UserRow; company: CompanyRow; given: Grants }

/** Every buyer who can sign in, for counting whom a setting concerns. */
export async function buyersAtWork(tx: Tx): Promise<Buyer[]> {
  const roles = new Map((await tx.roles.all()).map((role) => [role.id, role]))
  const companies = new Map((await tx.companies.all()).map((company) => [company.id, company]))
  return (await tx.users.all()).flatMap((user) => {
    const company = user.companyId === null ? undefined : companies.get(user.companyId)
    if (!company || !user.active) return []
    const given = givenGrants(
      user.roleIds.flatMap((id) => roles.get(id) ?? []),
      user,
    )
    return [{ user, company, given }]
  })
}

const groupOf = (name: SettingName): PriceGroup | null =>
  /^(?:modules|defaultLimit|stockSight)[ABC]$/.test(name) ? (name.at(-1) as PriceGroup) : null

const rightBehind: Partial<Record<SettingName, Permission>> = {
  pricesVisible: 'prices.view',
  stockVisible: 'stock.view',
  managersGrantRights: 'team.edit',
}
const ofOrders: readonly SettingName[] = [
  'orderingMode',
  'onlineOrderPayment',
  'poNumberRequired',
  'referenceRequired',
  'requestedDateRequired',
  'minLeadDays',
  'attachmentsAllowed',
  'splitRule',
  'splitBy',
  'homeWarehouse',
  'onAccountMarkets',
  'creditPolicy',
  'overdueStopDays',
  'inactiveStopDays',
]

/** Does a setting concern an account at all, whatever it is set to? Null: it makes no difference between accounts. */
function concerns(name: SettingName, { user, company, given }: Buyer): boolean | null {
  const group = groupOf(name)
  if (group !== null && company.priceGroup !== group) return false
  if (sectionOfSetting[name] === 'modules')
    return (Object.keys(given) as Permission[]).some((permission) => moduleOf(permission) !== null)
  if (name.startsWith('stockSight')) return given['stock.view'] !== undefined
  if (group !== null) return company.creditLimit === null && given['orders.create'] !== undefined
  const right = rightBehind[name]
  if (right) return given[right] !== undefined
  if (!ofOrders.includes(name)) return null
  if (given['orders.create'] === undefined) return false
  return name !== 'onlineOrderPayment' || user.accountRole === 'subAccount'
}

/** How many accounts at work each setting concerns; a setting that makes no difference between them is left out. */
export function concernedBy(buyers: readonly Buyer[]): Partial<Record<SettingName, number>> {
  const counts: Partial<Record<SettingName, number>> = {}
  for (const name of settingNames)
    for (const buyer of buyers) {
      const concerned = concerns(name, buyer)
      if (concerned !== null) counts[name] = (counts[name] ?? 0) + Number(concerned)
    }
  return counts
}
