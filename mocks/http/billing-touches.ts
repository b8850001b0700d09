import type { CreditRow, PaymentRow } from '@mocks/store/rows/billing'
import type { PaymentMethodRow } from '@mocks/store/rows/company'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import { inCompany } from './company-touches'
import { either, ofCompany, reaching, serving, type Touch } from './entitled'

/** Who is told of payments, of what they are made with and of what is in the customer's favour. */
export const billingTouches = {
  paymentMethods: ({ companyId }: PaymentMethodRow): Touch[] => [
    ...['accountSettings', 'companyDetails', 'overview', 'basket'].map((resource) => ({
      resource,
      entitled: ofCompany(companyId),
    })),
    { resource: 'payments', entitled: inCompany(companyId, 'invoices.pay') },
  ],
  payments: (row: PaymentRow): Touch[] => [
    { resource: 'payments', id: row.id, entitled: reaching('invoices.view', row) },
    { resource: 'statement', entitled: inCompany(row.companyId, 'statement.view') },
    { resource: 'customers', id: row.companyId, entitled: serving('customers.view', row.companyId) },
  ],
  credits: ({ companyId }: CreditRow): Touch[] => [
    { resource: 'payments', entitled: inCompany(companyId, 'invoices.view') },
    { resource: 'invoices', entitled: inCompany(companyId, 'invoices.view') },
    { resource: 'statement', entitled: inCompany(companyId, 'statement.view') },
    { resource: 'overview', entitled: ofCompany(companyId) },
  ],
}

/** Whoever sees the invoice sees that a part of it is disputed; so does the desk that decides. */
export const disputeTouches = (row: DisputeRow): Touch[] => [
  {
    resource: 'disputes',
    id: row.id,
    entitled: either(reaching('invoices.pay', row), serving('disputeDesk.view', row.companyId)),
  },
]
