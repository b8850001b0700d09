import * as z from 'zod/mini'
import type { BankAccountId, PaymentMethodId } from '@/domain/ids'
import { deliveryAddress } from './address'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { named } from './schema'

export const paymentMethod = named(
  'PaymentMethod',
  z.object({
    id: idOf<PaymentMethodId>(),
    /** The provider's token stays with the provider; these are the facts a person needs to recognise the card. */
    brand: z.enum(['visa', 'mastercard', 'amex']),
    ending: z.string(),
    expires: z.string(),
    holder: z.string(),
    isDefault: z.boolean(),
    expired: z.boolean(),
  }),
)

export const bankAccount = named(
  'BankAccount',
  z.object({
    id: idOf<BankAccountId>(),
    bank: z.string(),
    holder: z.string(),
    ending: z.string(),
    isDefault: z.boolean(),
  }),
)

/** NAV-06: profile, shipping and payment, each with its version for editing. A part is null when it may not be seen. */
export const accountSettings = named(
  'AccountSettings',
  z.object({
    profile: z.object({
      version: z.int(),
      name: z.string(),
      email: z.string(),
      phone: z.string(),
      companyName: z.string(),
      customerNumber: z.string(),
      editable: z.boolean(),
    }),
    shipping: z.object({
      version: z.int(),
      addresses: z.array(deliveryAddress),
      /** May the caller change the default? */
      editable: z.boolean(),
    }),
    payment: z.nullable(
      z.object({
        version: z.int(),
        termsDays: z.int(),
        methods: z.array(paymentMethod),
        /** Accounts the seller may debit; the mandate is with its accountants. */
        bankAccounts: z.array(bankAccount),
        /** Where the provider takes a card, so that its number never comes here. */
        cardPage: z.string(),
        editable: z.boolean(),
      }),
    ),
  }),
)
export type AccountSettings = z.infer<typeof accountSettings>

export const getAccountSettings = endpoint({
  id: 'getAccountSettings',
  resource: 'accountSettings',
  method: 'GET',
  path: '/settings',
  summary: 'Profile, delivery addresses and stored cards',
  access: 'settings.view',
  responses: { 200: accountSettings },
})

export const updatePayment = endpoint({
  id: 'updatePayment',
  resource: 'accountSettings',
  method: 'PATCH',
  path: '/settings/payment',
  summary: 'Choose the default card, or remove cards',
  access: 'paymentMethods.edit',
  body: z.object({
    version: z.int(),
    defaultId: z.nullable(idOf<PaymentMethodId>()),
    removeIds: z.array(idOf<PaymentMethodId>()).check(z.maxLength(20)),
  }),
  responses: { 200: accountSettings },
})
