import type { Id } from '@/domain/ids'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import { contactsOf } from './erp-contacts'
import type { Numbers } from './numbers'

/** Customers of the ERP that nobody of the portal buys for yet: what a registration can be linked to. */
export const erpProspects = (numbers: Numbers): ErpCustomerRow[] => {
  const card = (
    facts: Pick<ErpCustomerRow, 'customerNumber' | 'name' | 'vatNumber' | 'country' | 'currency' | 'email' | 'phone'> &
      Pick<ErpCustomerRow['billTo'], 'street' | 'postalCode' | 'city'>,
  ): ErpCustomerRow => {
    const { street, postalCode, city, ...rest } = facts
    const billTo = { name: rest.name, street, postalCode, city, region: null, country: rest.country, phone: rest.phone }
    return {
      ...rest,
      id: `ecu_${rest.customerNumber.toLowerCase()}` as Id<'ErpCustomer'>,
      version: 1,
      changed: numbers.erpChange(),
      creditLimit: 2_000_000,
      blockedReason: null,
      termsDays: 14,
      priceGroup: 'A',
      taxBasisPoints: rest.country === 'PL' ? 2300 : 0,
      billTo,
      shipTos: [{ code: 'MAIN', address: billTo, isDefault: true }],
      contacts: contactsOf(rest.customerNumber),
      portalKey: null,
    }
  }
  return [
    card({
      customerNumber: 'C-10082',
      name: 'Stolarnia Brzoza Sp. z o.o.',
      vatNumber: 'PL8731181003',
      country: 'PL',
      currency: 'PLN',
      email: 'biuro@stolarnia-brzoza.example',
      phone: '+48 14 555 01 61',
      street: 'ul. Lwowska 72',
      postalCode: '33-100',
      city: 'Tarnów',
    }),
    card({
      customerNumber: 'C-10085',
      name: 'Tatra Okná s.r.o.',
      vatNumber: 'SK2020300007',
      country: 'SK',
      currency: 'EUR',
      email: null,
      phone: '+421 52 555 0117',
      street: 'Popradská 31',
      postalCode: '058 01',
      city: 'Poprad',
    }),
    card({
      customerNumber: 'C-10088',
      name: 'Schwarzwald Türenwerk GmbH',
      vatNumber: 'DE281447003',
      country: 'DE',
      currency: 'EUR',
      email: 'einkauf@schwarzwald-tueren.example',
      phone: '+49 7721 5550 130',
      street: 'Gewerbepark 4',
      postalCode: '78048',
      city: 'Villingen-Schwenningen',
    }),
  ]
}
