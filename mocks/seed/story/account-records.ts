import type { Instant } from '@/domain/clock'
import type { CompanyId, Id } from '@/domain/ids'
import type { PaymentMethodRow } from '@mocks/store/rows/company'
import type { BasketRow } from '@mocks/store/rows/products'
import { productIdOf } from '../catalogue'
import { companyIds } from '../companies'
import { userIds } from '../people'

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
