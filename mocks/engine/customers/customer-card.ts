import type { AllowedAction } from '@/contract/action'
import type { customerActions } from '@/contract/admin/customer-card'
import type { CardState } from '@/domain/customers/fields'
import type { CustomerRules } from '@/domain/customers/masters'
import type { StockSight } from '@/domain/products/stock-sight'
import { type ModuleOverrides, openTo, type PortalModule } from '@/domain/modules'
import { reachesCustomer } from '../reach'
import type { CompanyId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpContact } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { customerRules } from '../company-details/customer-rules'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'
import { type CustomerFigures, figuresOf } from './customer-figures'
import { textIn } from '../products/name-in'
import { warehouseNames } from '../basket/warehouse-names'
import { reachCustomer } from './reach-customer'

type Action = (typeof customerActions)[number]
export type CustomerCardFacts = {
  company: CompanyRow
  figures: CustomerFigures
  branches: number
  addresses: number
  state: CardState
  contacts: { contact: ErpContact; account: string | null }[]
  /** Whose word counts for each value today. */
  rules: CustomerRules
  ofGroup: readonly PortalModule[]
  open: ReadonlySet<PortalModule>
  stockSightOfGroup: StockSight
  /** Of the ERP's list, and whether that of the customer counts. */
  warehouses: { choices: { code: string; name: string }[]; count: boolean }
  allowedActions: AllowedAction<Action>[]
}

/** ADM-07: everything the card of a customer shows, as it is at this moment. */
export async function cardFacts(tx: Tx, company: CompanyRow, ctx: Context): Promise<CustomerCardFacts> {
  const card = await erp.readCustomer(tx, company.customerNumber)
  const settings = await portalSettings(tx)
  const ofGroup = settings[`modules${company.priceGroup}`]
  return {
    company,
    figures: await figuresOf(tx, company, ctx.clock.now()),
    branches: (await tx.branches.by('companyId', company.id)).length,
    addresses: (await tx.addresses.by('companyId', company.id)).length,
    state: card === null ? 'unreachable' : card.changed === company.erpChange ? 'current' : 'behind',
    contacts: await contactsWithAccounts(tx, company, allContacts(company, card?.contacts ?? [])),
    rules: await customerRules(tx),
    ofGroup,
    stockSightOfGroup: settings[`stockSight${company.priceGroup}`],
    warehouses: {
      choices: [...(await warehouseNames(tx))].map(([code, name]) => ({ code, name: textIn(name, ctx.locale) })),
      count: settings.homeWarehouse === 'customer',
    },
    open: openTo(ofGroup, company.modules satisfies ModuleOverrides),
    allowedActions: await actionsOn(tx, company, ctx),
  }
}

/** Those of the card, and those that only a file told of. */
const allContacts = ({ contacts = [] }: CompanyRow, ofCard: readonly ErpContact[]): ErpContact[] => [
  ...ofCard,
  ...contacts.filter(({ code }) => ofCard.every((each) => each.code !== code)),
]

async function contactsWithAccounts(
  tx: Tx,
  company: CompanyRow,
  contacts: readonly ErpContact[],
): Promise<CustomerCardFacts['contacts']> {
  const links = await tx.contactLinks.by('companyId', company.id)
  return Promise.all(
    contacts.map(async (contact) => {
      const link = links.find(({ contactCode }) => contactCode === contact.code)
      const user = link && (await tx.users.get(link.userId))
      return { contact, account: user?.name ?? null }
    }),
  )
}

async function actionsOn(tx: Tx, company: CompanyRow, ctx: Context): Promise<AllowedAction<Action>[]> {
  const refused = !reachesCustomer(ctx.actor, 'customers.edit', company.id) && {
    code: 'permission.customersEdit' as const,
    ask: await whoCan(tx, null, 'customers.edit'),
  }
  const isBlocked = company.blockedReason !== null
  return [
    actionUnless('editTerms', refused),
    actionUnless('block', refused, isBlocked && { code: 'state.customerBlocked' }),
    actionUnless('unblock', refused, !isBlocked && { code: 'state.customerNotBlocked' }),
    actionUnless('editBilling', refused),
    actionUnless('editPortal', refused),
    actionUnless('readCard', refused),
  ]
}

export async function getCustomer(tx: Tx, id: CompanyId, ctx: Context): Promise<Result<CustomerCardFacts>> {
  const company = await reachCustomer(tx, id, 'customers.view', ctx)
  return company.ok ? ok(await cardFacts(tx, company.value, ctx)) : company
}
