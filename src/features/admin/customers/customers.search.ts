import * as z from 'zod/mini'
import { type CustomerActivityQuery, customerActivityQuery } from '@/contract/admin/customer-activity-list'
import { customerDocumentQuery } from '@/contract/admin/customer-document-list'
import { type CustomerListQuery, customerListQuery } from '@/contract/admin/customer-list'
import { idOf } from '@/contract/ids'
import type { BranchId, CompanyId, RegistrationId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const customersSearch = tolerantSearch(customerListQuery)
export const customerDocumentsSearch = tolerantSearch(customerDocumentQuery)
export const customerActivitySearch = tolerantSearch(customerActivityQuery)
export const customerStructureSearch = tolerantSearch(z.object({ branch: z.optional(idOf<BranchId>()) }))
/** A registration that no card fits fills the form. */
export const newCustomerSearch = tolerantSearch(z.object({ registration: z.optional(idOf<RegistrationId>()) }))

export const customerFilterKeys = [
  'q',
  'country',
  'priceGroup',
  'currency',
] as const satisfies readonly (keyof CustomerListQuery)[]
export const activityFilterKeys = ['q', 'kind'] as const satisfies readonly (keyof CustomerActivityQuery)[]

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const customerParams = {
  parse: ({ companyId }: { companyId: string }): { companyId: CompanyId } => ({ companyId: companyId as CompanyId }),
  stringify: (params: { companyId: CompanyId }) => params,
}
