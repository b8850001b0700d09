import { isMarket, type TaxNumberState } from '@/domain/markets'
import type { Currency } from '@/domain/money'
import type { PriceGroup } from '@/domain/modules'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { addressErrors, type AddressInput, addressOf } from '../company-details/address-input'
import type { Context } from '../context'
import { reachesCountry } from '../reach'
import { bestMatches } from '../registrations/best-matches'
import { type InPortal, portalKnows } from '../registrations/get'
import type { Match } from '../registrations/match-customer'
import { openCompany } from '../registrations/open-company'
import { checkTaxNumber } from '../registrations/tax-number'

export type NewCustomer = AddressInput & {
  vatNumber: string
  currency: Currency
  invoiceEmail: string
  creditLimit: number | null
  termsDays: number
  priceGroup: PriceGroup
  contactName: string
  contactEmail: string
}

const taxNumberErrors = (country: string, vatNumber: string): FieldError[] => {
  if (!isMarket(country)) return [{ pointer: '/country', code: 'unknown' }]
  const { state } = checkTaxNumber(country, vatNumber)
  if (state === 'valid') return []
  return [{ pointer: '/vatNumber', code: state === 'format' ? 'taxNumberFormat' : 'taxNumberCheckDigit' }]
}

/**
 * ORD-23: a contractor that the ERP does not have yet. The ERP makes the card first; only when it has answered does the
 * portal write anything, and both are one transaction, so that nothing is ever half there. The same key makes one card.
 */
export async function createCustomer(
  tx: Tx,
  { vatNumber, invoiceEmail, contactName, contactEmail, ...command }: NewCustomer,
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<CompanyRow>> {
  const errors = [...taxNumberErrors(command.country, vatNumber), ...addressErrors(command)]
  if (contactEmail !== '' && contactName === '') errors.push({ pointer: '/contactName', code: 'required' })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const { creditLimit, termsDays, priceGroup, currency, country, name } = command
  const billTo = addressOf(command)
  const normalized = isMarket(country) ? checkTaxNumber(country, vatNumber).normalized : vatNumber
  const contact = contactName === '' ? null : { name: contactName, email: contactEmail || null, phone: billTo.phone }
  const reply = await erp.createCustomer(
    tx,
    ctx,
    {
      ...{ creditLimit, termsDays, priceGroup, currency, country, name, billTo, contact },
      vatNumber: normalized,
      email: invoiceEmail || null,
    },
    idempotencyKey,
  )
  if (reply === null) return refuse('erp/unavailable')
  const { outcome, card } = reply
  if (outcome === 'duplicate')
    return refuse('customer/duplicate', {
      params: { customer: card.name, number: card.customerNumber },
      errors: [{ pointer: '/vatNumber', code: 'duplicate' }],
    })
  const known = await tx.companies.one('customerNumber', card.customerNumber)
  return ok(known ?? (await openCompany(tx, card, await tx.users.require(ctx.actor.userId), ctx)))
}

/** ACC-02: a customer the ERP has and the portal does not, made known to it. */
export async function openCustomer(tx: Tx, customerNumber: string, ctx: Context): Promise<Result<CompanyRow>> {
  const cards = await erp.customers(tx)
  if (!cards) return refuse('erp/unavailable')
  const card = cards.find((each) => each.customerNumber === customerNumber)
  if (!card || !reachesCountry(ctx.actor, 'customers.edit', card.country)) return refuse('resource/not-found')
  const known = await tx.companies.one('customerNumber', customerNumber)
  if (known) return refuse('customer/open', { params: { customer: known.name } })
  return ok(await openCompany(tx, card, await tx.users.require(ctx.actor.userId), ctx))
}

type Draft = { country: string; vatNumber?: string; name?: string; postalCode?: string; city?: string; email?: string }
export type Similar = { taxNumberState: TaxNumberState | null; matches: Match[] | null; inPortal: InPortal }

/** Whom the ERP may know already, by what has been typed so far. */
export async function similarCustomers(tx: Tx, draft: Draft): Promise<Result<Similar>> {
  const { country, vatNumber = '', name = '', postalCode = '', city = '', email = '' } = draft
  const taxNumberState = vatNumber.trim() !== '' && isMarket(country) ? checkTaxNumber(country, vatNumber).state : null
  const cards = await erp.customers(tx)
  const normalized = isMarket(country) ? checkTaxNumber(country, vatNumber).normalized : vatNumber
  const applicant = {
    ...{ country, email, companyName: name, contactName: '', phone: '' },
    // An empty number is nobody's, also not that of another card without one.
    vatNumber: vatNumber.trim() === '' ? '–' : normalized,
    address: { postalCode, city },
  }
  return ok({
    taxNumberState,
    matches: cards && (await bestMatches(tx, applicant, cards)),
    inPortal: await portalKnows(tx),
  })
}
