import { addDays, dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import type { CompanyId, Id, OrderId, UserId } from '@/domain/ids'
import type { PaymentMethodRow } from '@mocks/store/rows/company'
import type { BasketRow } from '@mocks/store/rows/products'
import type { CaseRow, SubscriptionRow } from '@mocks/store/rows/service'
import { productIdOf } from '../catalogue'
import { companyIds } from '../companies'
import { userIds } from '../people'
import { officeMinutesAgo, workdayAgo } from './order-times'

const card = (
  key: string,
  companyId: CompanyId,
  brand: PaymentMethodRow['brand'],
  ending: string,
  expires: string,
  holder: string,
  isDefault: boolean,
): PaymentMethodRow => ({
  id: `pay_${key}` as Id<'PaymentMethod'>,
  version: 1,
  companyId,
  providerToken: `demo_token_${key}`,
  brand,
  ending,
  expires,
  holder,
  isDefault,
})

/** Cards as the payment provider lets the portal know them: a token, the last digits, and when they end. */
export function paymentMethodsAt(now: Instant): PaymentMethodRow[] {
  const year = new Date(now).getUTCFullYear() % 100
  return [
    card('kestrel_1', companyIds.kestrel, 'visa', '4021', `08/${year + 2}`, 'Ines Calder', true),
    card('kestrel_2', companyIds.kestrel, 'mastercard', '7735', `01/${year + 1}`, 'Kestrel Joinery', false),
    card('rheintal_1', companyIds.rheintal, 'mastercard', '1180', `05/${year + 3}`, 'Lukas Feld', true),
    card('fern_1', companyIds.fern, 'visa', '4417', `11/${year + 1}`, 'Grace Fern', true),
  ]
}

export function subscriptionsAt(now: Instant): SubscriptionRow[] {
  const today = dateIn('Europe/Warsaw', now)
  const subscription = (
    key: string,
    companyId: CompanyId,
    plan: string,
    quantity: number,
    status: SubscriptionRow['status'],
    activatedDaysAgo: number,
    billedDaysAgo: number,
  ): SubscriptionRow => ({
    id: `sub_${key}` as Id<'Subscription'>,
    version: 1,
    companyId,
    plan,
    quantity,
    activatedOn: addDays(today, -activatedDaysAgo),
    lastBilledOn: addDays(today, -billedDaysAgo),
    nextBillingOn: status === 'active' ? addDays(today, 30 - billedDaysAgo) : null,
    renewsOn: status === 'ended' ? null : addDays(today, 365 - (activatedDaysAgo % 365)),
    status,
  })
  return [
    subscription('kestrel_cad', companyIds.kestrel, 'Window designer, seat', 8, 'active', 420, 12),
    subscription('kestrel_care', companyIds.kestrel, 'Machine care, Kraków line', 1, 'active', 260, 5),
    subscription('kestrel_edi', companyIds.kestrel, 'EDI connection', 1, 'suspended', 700, 44),
    subscription('rheintal_cad', companyIds.rheintal, 'Window designer, seat', 14, 'active', 510, 20),
    subscription('al_noor_care', companyIds.alNoor, 'Site calibration, quarterly', 2, 'active', 150, 9),
    subscription('fern_cad', companyIds.fern, 'Window designer, seat', 2, 'ended', 800, 95),
  ]
}

export function casesAt(now: Instant): CaseRow[] {
  const supportCase = (
    number: number,
    company: CompanyId,
    user: UserId,
    subject: string,
    type: CaseRow['type'],
    status: CaseRow['status'],
    opened: readonly [workdays: number, hour: number],
    updated: readonly [workdays: number, hour: number] | number,
    order: string | null,
  ): CaseRow => ({
    id: `cas_${number}` as Id<'Case'>,
    version: 1,
    companyId: company,
    userId: user,
    number: `CS-${number}`,
    subject,
    type,
    status,
    openedAt: workdayAgo(now, ...opened),
    updatedAt: typeof updated === 'number' ? officeMinutesAgo(now, updated) : workdayAgo(now, ...updated),
    orderId: order === null ? null : (`ord_${order}` as OrderId),
  })
  const { kestrel, rheintal, alNoor, novak } = companyIds
  return [
    supportCase(
      3012,
      kestrel,
      userIds.ines,
      'First parcel of the handles is missing a box',
      'delivery',
      'open',
      [1, 9.4],
      52,
      's004',
    ),
    supportCase(
      3009,
      kestrel,
      userIds.tomasz,
      'Which cylinder fits an 80 mm door leaf?',
      'question',
      'waitingForYou',
      [3, 10.7],
      [1, 14.2],
      null,
    ),
    supportCase(
      3001,
      kestrel,
      userIds.ines,
      'Corner drives with the wrong finish',
      'complaint',
      'closed',
      [16, 11.3],
      [11, 15.6],
      's017',
    ),
    supportCase(
      2994,
      kestrel,
      userIds.piotr,
      'Two invoices for one delivery',
      'billing',
      'closed',
      [24, 9.2],
      [21, 12.8],
      null,
    ),
    supportCase(
      3011,
      rheintal,
      userIds.lukas,
      'Pallet arrived with a broken corner',
      'complaint',
      'open',
      [2, 13.1],
      [1, 10.3],
      's020',
    ),
    supportCase(
      3010,
      alNoor,
      userIds.sara,
      'Certificate of origin for the last shipment',
      'question',
      'waitingForYou',
      [2, 11.5],
      131,
      's031',
    ),
    supportCase(
      3005,
      novak,
      userIds.pavel,
      'When will our account be open again?',
      'billing',
      'open',
      [4, 8.9],
      [2, 16.1],
      null,
    ),
  ]
}

/** What Ines has put aside; some of it not in stock. */
export const baskets: BasketRow[] = [
  {
    id: 'bsk_ines' as Id<'Basket'>,
    version: 1,
    userId: userIds.ines,
    companyId: companyIds.kestrel,
    lines: [
      { id: 'bln_ines_1' as Id<'BasketLine'>, productId: productIdOf('HW-120-W'), quantity: 15 },
      { id: 'bln_ines_2' as Id<'BasketLine'>, productId: productIdOf('GA-600-10'), quantity: 4 },
      { id: 'bln_ines_3' as Id<'BasketLine'>, productId: productIdOf('SC-700-132'), quantity: 2 },
    ],
  },
]
