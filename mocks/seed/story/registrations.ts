import type { Instant } from '@/domain/clock'
import type { RegistrationId } from '@/domain/ids'
import type { RegistrationRow } from '@mocks/store/rows/people'

const hour = 3_600_000
const day = 24 * hour

type Facts = Pick<
  RegistrationRow,
  'companyName' | 'vatNumber' | 'country' | 'contactName' | 'email' | 'phone' | 'locale' | 'message'
> & { key: string; number: number; street: string; postalCode: string; city: string; submittedAt: Instant }

const registration = (facts: Facts): RegistrationRow => {
  const { key, number, street, postalCode, city, submittedAt, ...rest } = facts
  return {
    ...rest,
    id: `reg_${key}` as RegistrationId,
    version: 1,
    number: `REG-${number}`,
    state: 'waiting',
    address: {
      name: rest.companyName,
      street,
      postalCode,
      city,
      region: null,
      country: rest.country,
      phone: rest.phone,
    },
    consentAt: submittedAt,
    submittedAt,
    confirmedAt: submittedAt + 20 * 60_000,
    // No token has this hash: links of the story have been used.
    tokenHash: `seed-${key}`,
    tokenExpiresAt: submittedAt + 3 * day,
    decidedAt: null,
    decidedBy: null,
    rejectReason: null,
    mergedInto: null,
    companyId: null,
    userId: null,
  }
}

/** REG-02: one whose tax number the ERP knows, one it knows only by name and place, one it does not know, and old ones. */
export const registrationsAt = (now: Instant): RegistrationRow[] => [
  registration({
    key: 'brzoza',
    number: 1004,
    companyName: 'Stolarnia Brzoza',
    vatNumber: 'PL8731181003',
    country: 'PL',
    contactName: 'Hanna Brzoza',
    email: 'hanna@stolarnia-brzoza.example',
    phone: '+48 14 555 01 62',
    locale: 'pl',
    message: 'Kupujemy u Państwa od lat przez telefon i chcielibyśmy zamawiać online.',
    street: 'ul. Lwowska 72',
    postalCode: '33-100',
    city: 'Tarnów',
    submittedAt: now - 5 * hour,
  }),
  registration({
    key: 'brzozaOffice',
    number: 1001,
    companyName: 'Brzoza Sp. z o.o.',
    vatNumber: 'PL8731181003',
    country: 'PL',
    contactName: 'Marek Brzoza',
    email: 'biuro@stolarnia-brzoza.example',
    phone: '+48 14 555 01 61',
    locale: 'pl',
    message: 'Proszę o dostęp dla księgowości.',
    street: 'ul. Lwowska 72',
    postalCode: '33-100',
    city: 'Tarnów',
    submittedAt: now - 53 * hour,
  }),
  registration({
    key: 'tatra',
    number: 1003,
    companyName: 'Tatra Okna',
    vatNumber: 'SK2020300018',
    country: 'SK',
    contactName: 'Marek Hudák',
    email: 'm.hudak@tatra-okna.example',
    phone: '+421 52 555 0118',
    locale: 'en',
    message: null,
    street: 'Popradská 31',
    postalCode: '05801',
    city: 'Poprad',
    submittedAt: now - 27 * hour,
  }),
  {
    ...registration({
      key: 'nordic',
      number: 1005,
      companyName: 'Nordiska Fönster AB',
      vatNumber: 'SE556700000401',
      country: 'SE',
      contactName: 'Elin Dahl',
      email: 'elin.dahl@nordiska-fonster.example',
      phone: '+46 31 555 0144',
      locale: 'en',
      message: 'We are new in the trade and would like terms.',
      street: 'Hamngatan 8',
      postalCode: '411 14',
      city: 'Göteborg',
      submittedAt: now - hour,
    }),
    state: 'unconfirmed',
    confirmedAt: null,
  },
  {
    ...registration({
      key: 'glasklar',
      number: 1002,
      companyName: 'Glasklar Import',
      vatNumber: 'DE281447011',
      country: 'DE',
      contactName: 'R. Vogt',
      email: 'vogt@glasklar-import.example',
      phone: '+49 30 5550 171',
      locale: 'en',
      message: null,
      street: 'Alte Allee 3',
      postalCode: '12043',
      city: 'Berlin',
      submittedAt: now - 9 * day,
    }),
    state: 'rejected',
    decidedAt: now - 8 * day,
    decidedBy: 'Marta Lindqvist',
    rejectReason: 'We sell to joiners and window makers only.',
  },
]
