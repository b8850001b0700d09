import type { Wish } from '@/domain/subscriptions/change'
import type { SubscriptionLine } from '@/domain/subscriptions/subscription'
import type { BillingPeriod } from '@/domain/subscriptions/vocabulary'
import type { CompanyId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Localized } from '@mocks/store/rows/base'
import type { BillingAccount } from '@mocks/store/rows/service'
import { companyIds } from '../companies'

type Taken = Readonly<Record<string, number>>
export type SubscriptionScript = {
  number: number
  company: CompanyId
  account: BillingAccount
  plan: Localized
  currency: Currency
  every: BillingPeriod
  termMonths: number
  /** When a period last began: so many days ago, or on the 31st of the last month that has one. */
  begins: number | 'on31st'
  /** Periods before that one. */
  periods: number
  lines: SubscriptionLine[]
  /** What happened to it, and how many days ago. */
  past: { daysAgo: number; by: string; wish: Wish }[]
  upsellOnly: boolean | null
  askRepresentative: boolean | null
}

const words = (en: string, pl: string, de: string, ar: string): Localized => ({ en, pl, de, ar })

const line = (
  key: string,
  name: Localized,
  unitPrice: number,
  quantity: number,
  more: Partial<SubscriptionLine> = {},
): SubscriptionLine => ({
  ...{
    key,
    name,
    kind: 'addOn',
    required: false,
    needs: null,
    perUnit: false,
    unitPrice,
    quantity,
    minimum: 1,
    maximum: 1,
  },
  ...more,
})

const designer = words(
  'Window designer, seat',
  'Projektant okien, stanowisko',
  'Fensterplaner, Arbeitsplatz',
  'مصمّم النوافذ، مقعد',
)
const designerLines = (seat: number, seats: number, taken: Taken): SubscriptionLine[] => [
  line('seat', designer, seat, seats, { kind: 'plan', maximum: 200 }),
  line(
    'support',
    words('Support on workdays', 'Wsparcie w dni robocze', 'Support an Werktagen', 'الدعم في أيام العمل'),
    Math.round(seat * 0.15),
    seats,
    {
      ...{ required: true, perUnit: true, maximum: 200 },
    },
  ),
  line(
    'profiles',
    words('Library of profiles', 'Biblioteka profili', 'Profilbibliothek', 'مكتبة القطاعات'),
    Math.round(seat * 0.6),
    taken.profiles ?? 0,
  ),
  line(
    'rendering',
    words('Photo rendering', 'Wizualizacje fotograficzne', 'Fotorealistische Darstellung', 'عرض تصويري'),
    Math.round(seat * 0.2),
    taken.rendering ?? 0,
    {
      ...{ needs: 'profiles', perUnit: true, maximum: 200 },
    },
  ),
  line(
    'training',
    words('Training place', 'Miejsce na szkoleniu', 'Schulungsplatz', 'مقعد تدريب'),
    Math.round(seat * 0.45),
    taken.training ?? 0,
    {
      maximum: 20,
    },
  ),
]

const care = words(
  'Machine care, Kraków line',
  'Opieka nad maszynami, linia Kraków',
  'Maschinenwartung, Linie Krakau',
  'العناية بالآلات، خط كراكوف',
)
const edi = words('EDI connection', 'Połączenie EDI', 'EDI-Anbindung', 'ربط EDI')
const calibration = words('Site calibration', 'Kalibracja na miejscu', 'Kalibrierung vor Ort', 'المعايرة في الموقع')
const main = (number: string, name: string): BillingAccount => ({ number, name, main: true })
const kestrel = main('C-10012-01', 'Kestrel Joinery, Kraków')

export const subscriptionScripts: SubscriptionScript[] = [
  {
    ...{ number: 4001, company: companyIds.kestrel, account: kestrel, plan: designer, currency: 'PLN' },
    ...{ every: 'month', termMonths: 12, begins: 12, periods: 13, upsellOnly: null, askRepresentative: null },
    lines: designerLines(24_900, 6, { profiles: 1 }),
    past: [{ daysAgo: 201, by: 'Ines Calder', wish: { kind: 'quantity', quantity: 8 } }],
  },
  {
    ...{ number: 4002, company: companyIds.kestrel, account: kestrel, plan: care, currency: 'PLN' },
    ...{ every: 'quarter', termMonths: 24, begins: 5, periods: 3, upsellOnly: true, askRepresentative: true },
    lines: [
      line('care', care, 390_000, 1, { kind: 'plan', maximum: 4 }),
      line(
        'parts',
        words('Wear parts included', 'Części zużywalne w cenie', 'Verschleißteile inbegriffen', 'قطع الغيار مشمولة'),
        84_000,
        1,
        {
          perUnit: true,
          maximum: 4,
        },
      ),
      line('night', words('Visits at night', 'Wizyty w nocy', 'Einsätze in der Nacht', 'زيارات ليلية'), 52_000, 0, {
        perUnit: true,
        maximum: 4,
      }),
    ],
    past: [],
  },
  {
    ...{ number: 4003, company: companyIds.kestrel, account: kestrel, plan: edi, currency: 'PLN' },
    ...{ every: 'month', termMonths: 12, begins: 14, periods: 22, upsellOnly: null, askRepresentative: false },
    lines: [line('edi', edi, 18_000, 1, { kind: 'plan' })],
    past: [{ daysAgo: 40, by: 'Ines Calder', wish: { kind: 'suspend' } }],
  },
  {
    number: 4004,
    company: companyIds.kestrel,
    account: { number: 'C-10012-02', name: 'Kestrel Joinery, Gdańsk', main: false },
    ...{ plan: designer, currency: 'PLN', every: 'month', termMonths: 12, begins: 21, periods: 5 },
    ...{ upsellOnly: null, askRepresentative: null },
    lines: designerLines(24_900, 3, { profiles: 1, rendering: 3 }),
    past: [{ daysAgo: 2, by: 'Ines Calder', wish: { kind: 'quantity', quantity: 2 } }],
  },
  {
    ...{ number: 4005, company: companyIds.rheintal, account: main('C-10027-01', 'Rheintal Fensterbau, Freiburg') },
    ...{ plan: designer, currency: 'EUR', every: 'month', termMonths: 12, begins: 'on31st', periods: 16 },
    ...{ upsellOnly: null, askRepresentative: null },
    lines: designerLines(5_900, 14, { profiles: 1 }),
    past: [],
  },
  {
    ...{ number: 4006, company: companyIds.alNoor, account: main('C-10044-01', 'Al Noor, Dubai') },
    ...{ plan: calibration, currency: 'AED', every: 'quarter', termMonths: 12, begins: 9, periods: 2 },
    ...{ upsellOnly: null, askRepresentative: null },
    lines: [line('calibration', calibration, 310_000, 2, { kind: 'plan', maximum: 10 })],
    past: [],
  },
  {
    ...{ number: 4007, company: companyIds.fern, account: main('C-10071-01', 'Fern & Sons') },
    ...{ plan: designer, currency: 'GBP', every: 'month', termMonths: 12, begins: 5, periods: 26 },
    ...{ upsellOnly: null, askRepresentative: false },
    lines: designerLines(4_900, 2, {}),
    past: [{ daysAgo: 120, by: 'Grace Fern', wish: { kind: 'cancel' } }],
  },
]
