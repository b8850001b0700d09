import type { CompanyDetails } from '@/contract/company-details'
import type { Details } from '@mocks/engine/company-details/get-details'

export const presentDetails = ({ company, addresses, waiting, allowedActions }: Details): CompanyDetails => ({
  version: company.billingVersion,
  customerNumber: company.customerNumber,
  name: company.name,
  vatNumber: company.vatNumber,
  currency: company.currency,
  termsDays: company.termsDays,
  billing: { address: company.billTo, invoiceEmail: company.invoiceEmail },
  shippingVersion: company.shippingVersion,
  addresses: addresses.map(({ row, ...more }) => ({
    id: row.id,
    code: row.erpCode,
    address: row.address,
    isDefault: row.isDefault,
    ...more,
  })),
  waiting,
  allowedActions,
})
