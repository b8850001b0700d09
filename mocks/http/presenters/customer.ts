import type { CustomerSummary } from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { allCustomerFields, type CustomerField, customerFields } from '@/domain/customers/fields'
import { isMasteredField } from '@/domain/customers/masters'
import { availableCredit } from '@/domain/credit/exposure'
import { isMarket } from '@/domain/markets'
import { portalModules } from '@/domain/modules'
import { money } from '@/domain/money'
import type { CustomerCardFacts } from '@mocks/engine/customers/customer-card'
import type { ListedCustomer } from '@mocks/engine/customers/list-customers'
import { checkTaxNumber } from '@mocks/engine/registrations/tax-number'
import { isoOf, isoOrNull } from './time'

export const presentCustomerSummary = ({ company, figures, ...card }: ListedCustomer): CustomerSummary => ({
  id: company?.id ?? null,
  link: company ? 'linked' : 'notLinked',
  customerNumber: card.customerNumber,
  name: card.name,
  vatNumber: card.vatNumber,
  city: card.city,
  country: card.country,
  currency: card.currency,
  priceGroup: card.priceGroup,
  blockedReason: card.blockedReason,
  accounts: figures?.accounts ?? 0,
  pastDue: figures && money(figures.pastDue, card.currency),
  pastDueInvoices: figures?.pastDueInvoices ?? 0,
  pastDueSince: figures?.pastDueSince ?? null,
  creditLimit: card.creditLimit === null ? null : money(card.creditLimit, card.currency),
  creditUse: figures?.creditUse ?? null,
})

/** A value nobody has written yet came with the card, or was chosen when the customer was opened. */
const originOf = (
  { company: { provenance }, rules }: CustomerCardFacts,
  field: CustomerField,
): CustomerCard['provenance'][number] => {
  const { rule: shipped, editing } = customerFields[field]
  const rule = isMasteredField(field) ? rules[field] : shipped
  const origin = provenance[field]
  const first = editing === 'portal' ? ('portal' as const) : ('erp' as const)
  return {
    ...{ field, rule, editing },
    source: origin?.source ?? first,
    at: origin ? isoOf(origin.at) : null,
    by: origin?.by ?? null,
  }
}

export const presentCustomer = (facts: CustomerCardFacts): CustomerCard => {
  const { company, figures, contacts, ofGroup, open } = facts
  const { currency, country, creditLimit } = company
  const amount = (minor: number) => money(minor, currency)
  const available = availableCredit(figures.limit, figures.position)
  return {
    id: company.id,
    customerNumber: company.customerNumber,
    name: company.name,
    vatNumber: company.vatNumber,
    taxNumberState: isMarket(country) ? checkTaxNumber(country, company.vatNumber).state : 'format',
    country,
    currency,
    taxRate: company.taxBasisPoints / 10_000,
    terms: {
      version: company.termsVersion,
      creditLimit: creditLimit === null ? null : amount(creditLimit),
      termsDays: company.termsDays,
      priceGroup: company.priceGroup,
      blockedReason: company.blockedReason,
    },
    billing: { version: company.billingVersion, address: company.billTo, invoiceEmail: company.invoiceEmail },
    portal: {
      version: company.portalVersion,
      salesContact: company.salesContact,
      locale: company.locale,
      timeZone: company.timeZone,
      modules: portalModules.map((module) => ({
        module,
        ofGroup: ofGroup.includes(module),
        own: company.modules[module] ?? null,
        open: open.has(module),
      })),
      stockSight: { ofGroup: facts.stockSightOfGroup, own: company.stockSight ?? null },
      warehouse: {
        own: company.warehouse ?? null,
        counts: facts.warehouses.count,
        choices: facts.warehouses.choices,
      },
    },
    figures: {
      balance: amount(figures.balance),
      pastDue: amount(figures.pastDue),
      pastDueInvoices: figures.pastDueInvoices,
      pastDueSince: figures.pastDueSince,
      exposure: amount(figures.exposure),
      openOrders: amount(figures.position.openOrders + figures.position.shippedNotInvoiced),
      reserved: amount(figures.position.pendingApproval),
      available: available === null ? null : amount(available),
      creditUse: figures.creditUse,
      accounts: figures.accounts,
      branches: facts.branches,
      addresses: facts.addresses,
    },
    erp: {
      state: facts.state,
      readAt: isoOrNull(company.erpReadAt),
      contacts: contacts.map(({ contact, account }) => ({ ...contact, account })),
    },
    provenance: allCustomerFields.map((field) => originOf(facts, field)),
    allowedActions: facts.allowedActions,
  }
}
