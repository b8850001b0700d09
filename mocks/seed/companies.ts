import type { AddressId, BranchId, CompanyId, Id } from '@/domain/ids'
import type { AddressValue, Contact } from '@mocks/store/rows/base'
import type { AddressRow, BranchRow, CompanyRow } from '@mocks/store/rows/company'

const company = (name: string): CompanyId => `cmp_${name}` as Id<'Company'>
const branch = (name: string): BranchId => `brn_${name}` as Id<'Branch'>

export const companyIds = {
  kestrel: company('kestrel'),
  rheintal: company('rheintal'),
  alNoor: company('al_noor'),
  harbor: company('harbor'),
  novak: company('novak'),
  fern: company('fern'),
}

export const branchIds = {
  krakow: branch('krakow'),
  gdansk: branch('gdansk'),
  poznan: branch('poznan'),
  gdynia: branch('gdynia'),
  poznanWorkshop: branch('poznan_workshop'),
  freiburg: branch('freiburg'),
  kehl: branch('kehl'),
  dubai: branch('dubai'),
  sharjah: branch('sharjah'),
  portland: branch('portland'),
  brno: branch('brno'),
  bristol: branch('bristol'),
}

const place = (
  name: string,
  street: string,
  postalCode: string,
  city: string,
  country: string,
  phone: string | null,
  region: string | null = null,
): AddressValue => ({ name, street, postalCode, city, region, country, phone })

const contacts = {
  karol: { name: 'Karol Nowak', email: 'karol.nowak@portico-supply.example', phone: '+48 12 555 01 41' },
  greta: { name: 'Greta Amsel', email: 'greta.amsel@portico-supply.example', phone: '+49 761 5550 142' },
  omar: { name: 'Omar Saleh', email: 'omar.saleh@portico-supply.example', phone: '+971 4 555 0143' },
} satisfies Record<string, Contact>

const base = {
  version: 1,
  blockedReason: null,
  invoiceEmail: null,
  shippingVersion: 1,
  paymentVersion: 1,
  billingVersion: 1,
  termsVersion: 1,
  portalVersion: 1,
  erpReadAt: null,
  provenance: {},
  levelPolicy: 'everyLevel',
  modules: {},
  erpChange: 0,
} as const

/** Customers of Portico Demo Supply. The first one has about half of the history. */
export const companies: CompanyRow[] = [
  {
    ...base,
    id: companyIds.kestrel,
    customerNumber: 'C-10012',
    name: 'Kestrel Joinery Sp. z o.o.',
    vatNumber: 'PL6762481946',
    country: 'PL',
    warehouse: 'POZ',
    currency: 'PLN',
    timeZone: 'Europe/Warsaw',
    locale: 'pl',
    termsDays: 30,
    creditLimit: 25_000_000,
    priceGroup: 'B',
    taxBasisPoints: 2300,
    billTo: place('Kestrel Joinery Sp. z o.o.', 'ul. Stolarska 14', '31-043', 'Kraków', 'PL', '+48 12 555 01 80'),
    salesContact: contacts.karol,
  },
  {
    ...base,
    id: companyIds.rheintal,
    customerNumber: 'C-10027',
    name: 'Rheintal Fensterbau GmbH',
    vatNumber: 'DE318204554',
    country: 'DE',
    warehouse: 'GDA',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    locale: 'de',
    termsDays: 14,
    creditLimit: 9_000_000,
    priceGroup: 'C',
    taxBasisPoints: 1900,
    billTo: place('Rheintal Fensterbau GmbH', 'Basler Straße 88', '79115', 'Freiburg', 'DE', '+49 761 5550 188'),
    salesContact: contacts.greta,
  },
  {
    ...base,
    id: companyIds.alNoor,
    customerNumber: 'C-10044',
    name: 'Al Noor Glazing LLC',
    vatNumber: 'AE100482913700003',
    country: 'AE',
    warehouse: 'GDA',
    currency: 'AED',
    timeZone: 'Asia/Dubai',
    locale: 'ar',
    termsDays: 45,
    creditLimit: 30_000_000,
    priceGroup: 'A',
    taxBasisPoints: 500,
    billTo: place(
      'Al Noor Glazing LLC',
      'Al Quoz Industrial 3, Street 18',
      '00000',
      'Dubai',
      'AE',
      '+971 4 555 0190',
      'Dubai',
    ),
    salesContact: contacts.omar,
  },
  {
    ...base,
    id: companyIds.harbor,
    customerNumber: 'C-10058',
    name: 'Harbor & Pine Windows Inc.',
    vatNumber: 'US47-2210945',
    country: 'US',
    warehouse: 'GDA',
    currency: 'USD',
    timeZone: 'America/New_York',
    locale: 'en',
    termsDays: 30,
    creditLimit: 500_000,
    priceGroup: 'A',
    taxBasisPoints: 0,
    billTo: place('Harbor & Pine Windows Inc.', '410 Fore Street', '04101', 'Portland', 'US', '+1 207 555 0164', 'ME'),
    salesContact: contacts.greta,
  },
  {
    ...base,
    id: companyIds.novak,
    customerNumber: 'C-10063',
    name: 'Novák Okna s.r.o.',
    vatNumber: 'CZ27604110',
    country: 'CZ',
    warehouse: 'PRG',
    currency: 'CZK',
    timeZone: 'Europe/Prague',
    locale: 'en',
    termsDays: 14,
    creditLimit: 40_000_000,
    blockedReason: 'Two invoices are more than 30 days overdue',
    priceGroup: 'A',
    taxBasisPoints: 2100,
    billTo: place('Novák Okna s.r.o.', 'Heršpická 9', '639 00', 'Brno', 'CZ', '+420 541 555 172'),
    salesContact: contacts.karol,
  },
  {
    ...base,
    id: companyIds.fern,
    customerNumber: 'C-10071',
    name: 'Fern & Sons Ltd',
    vatNumber: 'GB294018399',
    country: 'GB',
    warehouse: 'GDA',
    currency: 'GBP',
    timeZone: 'Europe/London',
    locale: 'en',
    termsDays: 30,
    creditLimit: null,
    priceGroup: 'B',
    taxBasisPoints: 2000,
    billTo: place('Fern & Sons Ltd', '27 Dock Road', 'BS1 4RN', 'Bristol', 'GB', '+44 117 555 0133'),
    salesContact: contacts.greta,
  },
]

const node = (id: BranchId, companyId: CompanyId, name: string, parentId: BranchId | null = null): BranchRow => ({
  id,
  version: 1,
  companyId,
  parentId,
  name,
  active: true,
  address: null,
  allowedAddressIds: null,
  defaultAddressId: null,
})
const c = companyIds
const b = branchIds

const at = (branch: BranchRow, address: AddressValue): BranchRow => ({ ...branch, address })

const firstBranches: BranchRow[] = [
  at(
    node(b.krakow, c.kestrel, 'Kraków'),
    place('Kestrel Joinery Sp. z o.o.', 'ul. Stolarska 14', '31-043', 'Kraków', 'PL', '+48 12 555 01 80'),
  ),
  at(
    node(b.gdansk, c.kestrel, 'Gdańsk', b.krakow),
    place('Kestrel Joinery Gdańsk', 'ul. Marynarki Polskiej 59', '80-557', 'Gdańsk', 'PL', '+48 58 555 01 21'),
  ),
  at(
    node(b.poznan, c.kestrel, 'Poznań', b.krakow),
    place('Kestrel Joinery Poznań', 'ul. Obornicka 229', '60-650', 'Poznań', 'PL', '+48 61 555 01 37'),
  ),
  node(b.freiburg, c.rheintal, 'Freiburg'),
  node(b.kehl, c.rheintal, 'Kehl', b.freiburg),
  node(b.dubai, c.alNoor, 'Dubai'),
  node(b.sharjah, c.alNoor, 'Sharjah', b.dubai),
  node(b.portland, c.harbor, 'Portland'),
  node(b.brno, c.novak, 'Brno'),
  node(b.bristol, c.fern, 'Bristol'),
]

const addressId = (key: string): AddressId => `adr_${key}` as AddressId
const gdyniaSite = place(
  'Kestrel Joinery, Gdynia site',
  'ul. Hutnicza 40',
  '81-061',
  'Gdynia',
  'PL',
  '+48 58 555 01 29',
)
const workshop = place(
  'Kestrel Joinery, Poznań workshop',
  'ul. Lutycka 11',
  '60-415',
  'Poznań',
  'PL',
  '+48 61 555 01 42',
)

/** Opened lately: nothing of the years before belongs to them. */
const lateBranches: BranchRow[] = [
  {
    ...at(node(b.gdynia, c.kestrel, 'Gdynia fitting site', b.gdansk), gdyniaSite),
    allowedAddressIds: [addressId('gdynia'), addressId('gdansk')],
    defaultAddressId: addressId('gdynia'),
  },
  {
    ...at(node(b.poznanWorkshop, c.kestrel, 'Poznań workshop', b.poznan), workshop),
    allowedAddressIds: [addressId('poznan_workshop'), addressId('poznan')],
    defaultAddressId: addressId('poznan_workshop'),
  },
]
export const branches: BranchRow[] = [...firstBranches, ...lateBranches]

const deliverTo = (
  key: string,
  companyId: CompanyId,
  branchId: BranchId,
  address: AddressValue,
  isDefault = false,
): AddressRow => ({
  id: addressId(key),
  version: 1,
  companyId,
  branchId,
  isDefault,
  address,
  erpCode: key.toUpperCase(),
})

const firstAddresses: AddressRow[] = [
  deliverTo(
    'krakow',
    c.kestrel,
    b.krakow,
    place('Kestrel Joinery, warehouse', 'ul. Półłanki 31', '30-740', 'Kraków', 'PL', '+48 12 555 01 82'),
    true,
  ),
  deliverTo(
    'gdansk',
    c.kestrel,
    b.gdansk,
    place('Kestrel Joinery Gdańsk', 'ul. Marynarki Polskiej 59', '80-557', 'Gdańsk', 'PL', '+48 58 555 01 21'),
  ),
  deliverTo(
    'poznan',
    c.kestrel,
    b.poznan,
    place('Kestrel Joinery Poznań', 'ul. Obornicka 229', '60-650', 'Poznań', 'PL', '+48 61 555 01 37'),
  ),
  deliverTo(
    'freiburg',
    c.rheintal,
    b.freiburg,
    place('Rheintal Fensterbau, Werk', 'Basler Straße 88', '79115', 'Freiburg', 'DE', '+49 761 5550 188'),
    true,
  ),
  deliverTo(
    'kehl',
    c.rheintal,
    b.kehl,
    place('Rheintal Fensterbau, Lager Kehl', 'Hafenstraße 12', '77694', 'Kehl', 'DE', '+49 7851 5550 21'),
  ),
  deliverTo(
    'dubai',
    c.alNoor,
    b.dubai,
    place('Al Noor Glazing LLC', 'Al Quoz Industrial 3, Street 18', '00000', 'Dubai', 'AE', '+971 4 555 0190', 'Dubai'),
    true,
  ),
  deliverTo(
    'sharjah',
    c.alNoor,
    b.sharjah,
    place(
      'Al Noor Glazing, yard 2',
      'Industrial Area 11, Gate 4',
      '00000',
      'Sharjah',
      'AE',
      '+971 6 555 0126',
      'Sharjah',
    ),
  ),
  deliverTo(
    'portland',
    c.harbor,
    b.portland,
    place('Harbor & Pine Windows', '410 Fore Street', '04101', 'Portland', 'US', '+1 207 555 0164', 'ME'),
    true,
  ),
  deliverTo(
    'brno',
    c.novak,
    b.brno,
    place('Novák Okna s.r.o.', 'Heršpická 9', '639 00', 'Brno', 'CZ', '+420 541 555 172'),
    true,
  ),
  deliverTo(
    'bristol',
    c.fern,
    b.bristol,
    place('Fern & Sons Ltd', '27 Dock Road', 'BS1 4RN', 'Bristol', 'GB', '+44 117 555 0133'),
    true,
  ),
]

export const addresses: AddressRow[] = [
  ...firstAddresses,
  deliverTo('gdynia', c.kestrel, b.gdynia, gdyniaSite),
  deliverTo('poznan_workshop', c.kestrel, b.poznanWorkshop, workshop),
]

/** The places there were all the years before. */
export const pastPlaces = { branches: firstBranches, addresses: firstAddresses }
