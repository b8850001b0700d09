import type { Address } from '@/contract/address'

/** Who issues the documents. An imaginary company at an imaginary address. */
export const seller: { name: string; address: Address; vatNumber: string } = {
  name: 'Portico Demo Supply Sp. z o.o.',
  address: {
    name: 'Portico Demo Supply Sp. z o.o.',
    street: 'ul. Przykładowa 7',
    postalCode: '30-001',
    city: 'Kraków',
    region: null,
    country: 'PL',
    phone: '+48 12 555 01 40',
  },
  vatNumber: 'PL6770000000',
}
