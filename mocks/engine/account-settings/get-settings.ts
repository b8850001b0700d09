import { dateIn } from '@/domain/calendar'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { BankAccountRow } from '@mocks/store/rows/billing'
import type { AddressRow, CompanyRow, PaymentMethodRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { deliveryAddressesOf } from '../checkout/get-checkout'
import type { Context } from '../context'
import { ownCompany } from '../reach'

export type Settings = {
  user: UserRow
  company: CompanyRow
  addresses: AddressRow[]
  /** Null when the caller may not see how the company pays. */
  methods: PaymentMethodRow[] | null
  bankAccounts: BankAccountRow[]
  editable: { profile: boolean; shipping: boolean; payment: boolean }
  /** `YYYY-MM` where the company is: a card is good until the end of its month. */
  month: string
}

/** NAV-06: profile, delivery addresses and stored cards, as far as the caller may see them. */
export async function getSettings(tx: Tx, ctx: Context): Promise<Result<Settings>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const seesMethods = holds(ctx.actor, 'paymentMethods.view')
  const methods = seesMethods ? await tx.paymentMethods.by('companyId', company.value.id) : null
  return ok({
    user: await tx.users.require(ctx.actor.userId),
    company: company.value,
    addresses: await deliveryAddressesOf(tx, company.value),
    methods: methods?.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.id < b.id ? -1 : 1)) ?? null,
    bankAccounts: seesMethods ? await tx.bankAccounts.by('companyId', company.value.id) : [],
    editable: {
      profile: holds(ctx.actor, 'profile.edit'),
      shipping: holds(ctx.actor, 'addresses.edit'),
      payment: seesMethods && holds(ctx.actor, 'paymentMethods.edit'),
    },
    month: dateIn(company.value.timeZone, ctx.clock.now()).slice(0, 7),
  })
}
