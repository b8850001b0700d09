import type { AccountOptions, AccountRole } from '@/domain/account/vocabulary'
import type { UserId } from '@/domain/ids'
import type { UserRow } from '@mocks/store/rows/people'
import { branchIds, companies, companyIds } from './companies'
import { roleIds } from './roles'
import { chargedBy } from './story/budget-charges'

/** The password of every demo person. It protects nothing: whoever has the demo has its data. */
export const demoPassword = 'quiet windows open inward'

const userId = (name: string): UserId => `usr_${name}` as UserId

export const userIds = {
  ines: userId('ines'),
  tomasz: userId('tomasz'),
  helena: userId('helena'),
  piotr: userId('piotr'),
  lukas: userId('lukas'),
  sara: userId('sara'),
  ruth: userId('ruth'),
  pavel: userId('pavel'),
  grace: userId('grace'),
  marta: userId('marta'),
  karol: userId('karol'),
  ida: userId('ida'),
  nina: userId('nina'),
  jonas: userId('jonas'),
  zofia: userId('zofia'),
  omar: userId('omar'),
  oskar: userId('oskar'),
  nadia: userId('nadia'),
  maja: userId('maja'),
  adam: userId('adam'),
  ewa: userId('ewa'),
  filip: userId('filip'),
  jakub: userId('jakub'),
  lena: userId('lena'),
  olga: userId('olga'),
  vera: userId('vera'),
  veraDubai: userId('vera_dubai'),
}

type Person = Pick<
  UserRow,
  'id' | 'name' | 'email' | 'phone' | 'companyId' | 'branchId' | 'locale' | 'timeZone' | 'passwordHash'
> & {
  role: keyof typeof roleIds
  active?: boolean
  /** What differs from a sub-account that may buy without a limit. */
  options?: Partial<AccountOptions>
  /** What this person alone was given, or had taken away. */
  overrides?: UserRow['overrides']
  /** The customers somebody of the seller works for. */
  customerScope?: UserRow['customerScope']
  /** The languages somebody translates. */
  languages?: readonly string[]
  /** Registered for the company; an account manager has still to say that they belong to it. */
  unconfirmed?: boolean
  /** What the person is there to show; absent for people nobody signs in as. */
  shows?: string
}

/** One person with an account in each of two companies: what she signs in with is the same. */
const vera = {
  name: 'Vera Linde',
  email: 'vera.linde@linde-buying.example',
  phone: '+49 761 5550 190',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  passwordHash:
    'pbkdf2-sha256$210000$05fe78e01e8eaee43b35431fe3cdd989$527fadb5ed622e393e38c870aeaf620d21157ebbeeb7ded583b7a58d2b807855',
} as const

/** Hashes of `demoPassword`, each with its own salt, made ahead so that a start does not wait for a dozen of them. */
const people: Person[] = [
  {
    id: userIds.ines,
    name: 'Ines Calder',
    email: 'ines.calder@kestrel-joinery.example',
    phone: '+48 12 555 01 80',
    companyId: companyIds.kestrel,
    branchId: branchIds.krakow,
    role: 'accountManager',
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$4503d77a4b1c68e3b6354cb227265ecc$ca58f572944d4390dcdb08c83e6140be8a599e5b3c2c6197fcc225f09c0e4b74',
    shows:
      'Account manager of Kestrel Joinery in Poland: sees every order, invoice and setting of the company; a basket is waiting',
  },
  {
    id: userIds.tomasz,
    name: 'Tomasz Wrona',
    email: 'tomasz.wrona@kestrel-joinery.example',
    phone: '+48 58 555 01 21',
    companyId: companyIds.kestrel,
    branchId: branchIds.gdansk,
    role: 'purchaser',
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$43d2502d3d1a9e1859e9ef7e7f15949b$4e54bce35816dbf11276417afc0c5fcd0d0a4612a98b2578ff713e91576f6c78',
    shows: 'Purchaser in the Gdańsk branch, reads Polish: sees only the orders he placed himself',
  },
  {
    id: userIds.helena,
    name: 'Helena Brandt',
    email: 'helena.brandt@kestrel-joinery.example',
    phone: '+48 61 555 01 37',
    companyId: companyIds.kestrel,
    branchId: branchIds.poznan,
    role: 'viewer',
    options: { mayOrder: false, maySeePrices: false },
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$4e4c14f451c55038653e8d10fac53ec2$c9b738ac9210b4e48104ed5f9ecdab682d80dc1d4fac641600197087d3a82b42',
    shows: 'Viewer: follows deliveries of the whole company but sees no prices and cannot order',
  },
  {
    id: userIds.piotr,
    name: 'Piotr Zych',
    email: 'piotr.zych@kestrel-joinery.example',
    phone: '+48 58 555 01 22',
    companyId: companyIds.kestrel,
    branchId: branchIds.gdansk,
    role: 'regular',
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$a6afc1783678c21c589132e19cafdc94$206e19da9d878e13127c9290352d247483511e59e2ddf44a5d2bb7364d7f9526',
    shows: 'Regular account in the Gdańsk branch: sees the orders of his branch',
  },
  {
    id: userIds.lukas,
    name: 'Lukas Feld',
    email: 'lukas.feld@rheintal-fenster.example',
    phone: '+49 761 5550 181',
    companyId: companyIds.rheintal,
    branchId: branchIds.freiburg,
    role: 'accountManager',
    locale: 'de',
    timeZone: 'Europe/Berlin',
    passwordHash:
      'pbkdf2-sha256$210000$9ebf836b8d896ee66be7652b48151e32$a4818f1546dee4966f61c01cf676d0c6013aaf85c4be5ea4df7b4d6dec0bc690',
    shows: 'Account manager of Rheintal Fensterbau in Germany: buys in euro, with invoices that are overdue',
  },
  {
    id: userIds.sara,
    name: 'Sara Haddad',
    email: 'sara.haddad@alnoor-glazing.example',
    phone: '+971 4 555 0191',
    companyId: companyIds.alNoor,
    branchId: branchIds.dubai,
    role: 'accountManager',
    locale: 'ar',
    timeZone: 'Asia/Dubai',
    passwordHash:
      'pbkdf2-sha256$210000$479305e25fdb2a3cfb115fc6cc380997$36ad3b6c7c5e17f844ba7fcdc32adb5d4227a91c730bf85c543a69acaa447926',
    shows: 'Account manager of Al Noor Glazing in Dubai: reads Arabic from right to left and buys in dirham',
  },
  {
    id: userIds.ruth,
    name: 'Ruth Okafor',
    email: 'ruth.okafor@harborpine.example',
    phone: '+1 207 555 0165',
    companyId: companyIds.harbor,
    branchId: branchIds.portland,
    role: 'accountManager',
    locale: 'en',
    timeZone: 'America/New_York',
    passwordHash:
      'pbkdf2-sha256$210000$383c9adc865af4e54b59b577809b0d5a$961fa1a221c323ba84638a49b6e2136b0e62caeba6167c1538e4b1950d6e897d',
    shows: 'Account manager of Harbor & Pine in Maine: over her credit limit, so a new order is refused',
  },
  {
    id: userIds.pavel,
    name: 'Pavel Novák',
    email: 'pavel.novak@novakokna.example',
    phone: '+420 541 555 173',
    companyId: companyIds.novak,
    branchId: branchIds.brno,
    role: 'accountManager',
    locale: 'en',
    timeZone: 'Europe/Prague',
    passwordHash:
      'pbkdf2-sha256$210000$877105e6cd2203ac706378188300ddbb$97b6e861fd6702ee26c39aff6a225715a354a01b4c07fa89dc40404bf29cb78c',
    shows: 'Account manager of Novák Okna: the ERP has blocked this customer',
  },
  {
    id: userIds.grace,
    name: 'Grace Fern',
    email: 'grace.fern@fernandsons.example',
    phone: '+44 117 555 0134',
    companyId: companyIds.fern,
    branchId: branchIds.bristol,
    role: 'regular',
    locale: 'en',
    timeZone: 'Europe/London',
    passwordHash:
      'pbkdf2-sha256$210000$95c0d4c0c8d68d083cf32df8118c53a7$d5e4967a4a38c4e4627168d588d1fa9f1ca059e061e58a8f2e22e44bc9c56da4',
    shows: 'Regular account of Fern & Sons in Bristol: a small customer without a credit limit',
  },
  {
    id: userIds.marta,
    name: 'Marta Lindqvist',
    email: 'marta.lindqvist@portico-supply.example',
    phone: '+48 12 555 01 40',
    companyId: null,
    branchId: null,
    role: 'administrator',
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$5d384bb147832d36def6d8336431623a$98a16e9a7adf13e0af1ff3afc4d595a342eaf42578639b9d9d29ad3c60ee12c2',
    shows: 'Administrator of the seller: everything on the admin side',
  },
  {
    id: userIds.karol,
    name: 'Karol Nowak',
    email: 'karol.nowak@portico-supply.example',
    phone: '+48 12 555 01 41',
    companyId: null,
    branchId: null,
    role: 'orderDesk',
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$fe075bd2bef6786529ffe06a3bf7fede$753e7d8222eff9fda3cd88acd11b97f56bd789435bf8ae7beeb41e887c9971e3',
    shows: 'Order desk: orders of all customers, sending to the ERP, mails; no synchronisation',
  },
  {
    id: userIds.ida,
    name: 'Ida Sol',
    email: 'ida.sol@portico-supply.example',
    phone: '+48 12 555 01 42',
    companyId: null,
    branchId: null,
    role: 'integrator',
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$84f7249b5947ee9479f91ac29a3120b7$c234a21ca77b098a347e145fd4fd6520d5df8ce5e9fc001b0817769b35d60baa',
    shows: 'Integrator: synchronisation with the ERP and nothing else',
  },
  {
    id: userIds.nina,
    name: 'Nina Berg',
    email: 'nina.berg@portico-supply.example',
    phone: '+48 22 555 01 64',
    companyId: null,
    branchId: null,
    role: 'customerCare',
    customerScope: { companyIds: [], countries: ['PL', 'CZ'] },
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$eb76ad807d7b4c0e056d96358ebf3103$709db54f39519c2ae0aec71d7cd87f4d18c9c5d384be02d34248da74335cb122',
    shows: 'Customer care of the seller for Poland and Czechia: sees and helps the customers of these countries only',
  },
  {
    id: userIds.jonas,
    name: 'Jonas Falk',
    email: 'jonas.falk@portico-supply.example',
    phone: '+48 22 555 01 65',
    companyId: null,
    branchId: null,
    role: 'registrar',
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$5b7347ef432c908950171c54fbad020b$50bb5038c090e4f04e4d594a8b3774d2ec786eb85ba0b9d546a63fdb0bbac015',
    shows: 'Administrator of one tab: decides about registrations and sees nothing else of the administration',
  },
  {
    id: userIds.zofia,
    name: 'Zofia Maj',
    email: 'zofia.maj@portico-supply.example',
    phone: '+48 22 555 01 66',
    companyId: null,
    branchId: null,
    role: 'translator',
    languages: ['pl', 'de'],
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$ca8352659367d0b3d2519f2c32c8124d$253cb207c932ac7ebb9fdfbba4baf0f8e2b7476da375ba11ffe16d9897ded091',
    shows: 'Translator of the seller for Polish and German: writes texts that somebody else reviews',
  },
  {
    id: userIds.omar,
    name: 'Omar Nasser',
    email: 'omar.nasser@portico-supply.example',
    phone: '+971 4 555 01 67',
    companyId: null,
    branchId: null,
    role: 'textReviewer',
    languages: ['ar'],
    locale: 'ar',
    timeZone: 'Asia/Dubai',
    passwordHash:
      'pbkdf2-sha256$210000$fdc5d68be6a97de0f0dd37ad1472589b$6253fd3b9b88db158319f3a0ad0df3227d28ae86ca431621a1441aed9156fc89',
    shows: 'Reviewer of the Arabic texts: approves and rejects them; other languages he only reads',
  },
  {
    id: userIds.oskar,
    name: 'Oskar Lind',
    email: 'oskar.lind@kestrel-joinery.example',
    phone: '+48 12 555 01 84',
    companyId: companyIds.kestrel,
    branchId: branchIds.krakow,
    role: 'regular',
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$1182feadd82f05871732941348f04127$9cbdbe6da83dc722e330526be42f2d7d11c302876dd68d1b9d046f04f2c5b2db',
    active: false,
  },
  {
    id: userIds.nadia,
    name: 'Nadia Orlik',
    email: 'nadia.orlik@kestrel-joinery.example',
    phone: '+48 61 555 01 38',
    companyId: companyIds.kestrel,
    branchId: branchIds.poznan,
    role: 'purchaser',
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    passwordHash: null,
  },
  {
    id: userIds.maja,
    name: 'Maja Król',
    email: 'maja.krol@kestrel-joinery.example',
    phone: '+48 61 555 01 39',
    companyId: companyIds.kestrel,
    branchId: branchIds.poznan,
    role: 'purchaser',
    options: { limitedBudget: true },
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$bf1ea14bd0b050a4791bb95c3d53d5bd$c8391fbcaf0a8a4b2d7e0de6743ce64842e0bae031dcff66eb052bd4079e7e8a',
    shows: 'Sub-account with spending limits: her larger orders wait for one or two authorizers',
  },
  {
    id: userIds.adam,
    name: 'Adam Lis',
    email: 'adam.lis@kestrel-joinery.example',
    phone: '+48 61 555 01 40',
    companyId: companyIds.kestrel,
    branchId: branchIds.poznan,
    role: 'purchaser',
    options: { mayAuthorize: true },
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$248f2f913ef15a50604149de622b5fee$7eb3f95ede7495ed4e36a070021a37814efee111bef660b9615d60b4b224a39e',
    shows: 'Sub-account who authorizes: approves or declines what Maja orders above her first limit',
  },
  {
    id: userIds.ewa,
    name: 'Ewa Sikora',
    email: 'ewa.sikora@kestrel-joinery.example',
    phone: '+48 12 555 01 86',
    companyId: companyIds.kestrel,
    branchId: branchIds.krakow,
    role: 'purchaser',
    options: { mayAuthorize: true },
    // ACC-20: she sees that there are invoices, and opens none; cases she follows for the whole company.
    overrides: { 'invoices.preview': 'none', 'cases.view': 'company' },
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$fab1fbd4c2f0a14ce4a13e969fc55c2b$9fdb672da46c187fe608bec826eef8c50e7234493cebc85e5ccd891ae11f7796',
    shows: 'Sub-account who authorizes on the same limit as Adam: whoever decides first decides',
  },
  {
    id: userIds.jakub,
    name: 'Jakub Rys',
    email: 'jakub.rys@kestrel-joinery.example',
    phone: '+48 58 555 01 23',
    companyId: companyIds.kestrel,
    branchId: branchIds.gdansk,
    role: 'purchaser',
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    passwordHash: null,
  },
  {
    id: userIds.olga,
    name: 'Olga Wolska',
    email: 'olga.wolska@kestrel-joinery.example',
    phone: '+48 61 555 01 41',
    companyId: companyIds.kestrel,
    branchId: null,
    role: 'purchaser',
    unconfirmed: true,
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    passwordHash: null,
  },
  {
    id: userIds.lena,
    name: 'Lena Duda',
    email: 'lena.duda@kestrel-joinery.example',
    phone: '+48 61 555 01 41',
    companyId: companyIds.kestrel,
    branchId: branchIds.poznan,
    role: 'purchaser',
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$1b7c429e33d058aa610f942de73b80c5$3037dd7a60bfb49d61cca355d8d39b91e6bb5ba47ad531a002211b6ace3090e9',
    shows: 'Sub-account who charges two cost centres: one budget is nearly used up and asks for authorization',
  },
  {
    id: userIds.filip,
    name: 'Filip Zając',
    email: 'filip.zajac@kestrel-joinery.example',
    phone: '+48 61 555 01 43',
    companyId: companyIds.kestrel,
    branchId: branchIds.poznanWorkshop,
    role: 'purchaser',
    locale: 'en',
    timeZone: 'Europe/Warsaw',
    passwordHash:
      'pbkdf2-sha256$210000$9a0229014925246eea7201fb753d6b1d$695d8d7e8be0bcc21c991f31cbd16f43ad9487bacf00a9ac9668fcc05f00dd16',
    shows: 'Sub-account in the Poznań workshop: buys from one catalog only, delivered to two addresses',
  },
  {
    id: userIds.vera,
    ...vera,
    companyId: companyIds.rheintal,
    branchId: branchIds.freiburg,
    role: 'regular',
    shows: 'Buys for two companies, in euro for Rheintal and in dirham for Al Noor: switch at the top of the page',
  },
  { id: userIds.veraDubai, ...vera, companyId: companyIds.alNoor, branchId: branchIds.dubai, role: 'purchaser' },
]

/** Came after the years that the history tells of. */
export const newPeople: ReadonlySet<UserId> = new Set([userIds.vera, userIds.veraDubai])

const accountRoleOf = ({ role, companyId }: Person): AccountRole | null => {
  if (companyId === null) return null
  return role === 'accountManager' || role === 'regular' ? role : 'subAccount'
}
const usualOptions: AccountOptions = {
  mayOrder: true,
  maySeePrices: true,
  maySeeStock: true,
  mayAuthorize: false,
  limitedBudget: false,
}
/** The day the portal opened for these customers. */
const since = Date.parse('2024-03-04T08:00:00Z')

export const users: UserRow[] = people.map((person) => {
  const {
    role,
    active = true,
    shows: _shows,
    options,
    overrides = {},
    customerScope = null,
    unconfirmed = false,
    ...user
  } = person
  return {
    ...user,
    version: 1,
    active,
    roleIds: [roleIds[role]],
    accountRole: accountRoleOf(person),
    options: { ...usualOptions, ...options },
    overrides,
    customerScope,
    createdBy: null,
    createdAt: since,
    invitedAt: null,
    confirmed: !unconfirmed,
    costCentreIds: chargedBy[user.id] ?? [],
    defaultAddressId: null,
    documentPreference: 'invoice',
    notifications: {},
  }
})

/** People to sign in as, in the order in which they are worth meeting. */
export const demoPeople: { name: string; email: string; company: string | null; shows: string }[] = people.flatMap(
  ({ name, email, companyId, shows }) =>
    shows ? [{ name, email, company: companies.find((company) => company.id === companyId)?.name ?? null, shows }] : [],
)
