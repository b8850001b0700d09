import type { RegistrationDetail } from '@/contract/admin/registrations'
import { isMarket, type Market } from '@/domain/markets'
import type { PriceGroup } from '@/domain/modules'
import type { Currency } from '@/domain/money'

/** A new contractor as the form holds it. */
export type NewCustomerValues = {
  name: string
  country: string
  vatNumber: string
  street: string
  postalCode: string
  city: string
  region: string
  phone: string
  currency: Currency
  invoiceEmail: string
  creditLimit: number | null
  termsDays: number | null
  priceGroup: PriceGroup
  contactName: string
  contactEmail: string
}

/** What customers of a country usually pay in. */
const usualCurrencies: Readonly<Record<Market, Currency>> = {
  AE: 'AED',
  AT: 'EUR',
  CZ: 'CZK',
  DE: 'EUR',
  FR: 'EUR',
  GB: 'GBP',
  NL: 'EUR',
  PL: 'PLN',
  SE: 'EUR',
  SK: 'EUR',
  US: 'USD',
}
export const usualCurrency = (country: string): Currency => (isMarket(country) ? usualCurrencies[country] : 'EUR')

/** A new customer begins carefully: list price, two weeks, nothing on account until somebody decides. */
export const emptyCustomer: NewCustomerValues = {
  ...{ name: '', country: 'PL', vatNumber: '', street: '', postalCode: '', city: '', region: '', phone: '' },
  ...{ currency: 'PLN', invoiceEmail: '', creditLimit: 0, termsDays: 14, priceGroup: 'A' },
  ...{ contactName: '', contactEmail: '' },
}

export const fromRegistration = (registration: RegistrationDetail): NewCustomerValues => {
  const { companyName, country, vatNumber, address, contactName, email, phone } = registration
  return {
    ...emptyCustomer,
    ...{ name: companyName, country, vatNumber, contactName, phone },
    street: address.street,
    postalCode: address.postalCode,
    city: address.city,
    region: address.region ?? '',
    currency: usualCurrency(country),
    contactEmail: email,
  }
}
