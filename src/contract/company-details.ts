import * as z from 'zod/mini'
import type { AddressId, BranchId } from '@/domain/ids'
import { allowedActions } from './action'
import { address } from './address'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency } from './money'
import { phone } from './profile'
import { named } from './schema'
import { email } from './session'

export const addressActions = ['edit', 'delete', 'makeDefault'] as const
export const companyAddress = named(
  'CompanyAddress',
  z.object({
    id: idOf<AddressId>(),
    /** The ERP's code of the address. */
    code: z.nullable(z.string()),
    address,
    /** Where everybody of the company delivers unless they choose otherwise. */
    isDefault: z.boolean(),
    /** The caller's own default. */
    isOwnDefault: z.boolean(),
    /** Branches that use it as their default. */
    branches: z.array(z.string()),
    allowedActions: allowedActions(addressActions),
  }),
)
export type CompanyAddress = z.infer<typeof companyAddress>

/** SET-02: what the ERP knows of the customer, as of the last reading or writing. */
export const companyDetails = named(
  'CompanyDetails',
  z.object({
    /** Version of the billing details. */
    version: z.int(),
    customerNumber: z.string(),
    name: z.string(),
    vatNumber: z.string(),
    currency,
    termsDays: z.int(),
    billing: z.object({ address, invoiceEmail: z.nullable(z.string()) }),
    shippingVersion: z.int(),
    addresses: z.array(companyAddress),
    /** Changes saved here that are on their way to the ERP. */
    waiting: z.int(),
    allowedActions: allowedActions(['editBilling', 'addAddress']),
  }),
)
export type CompanyDetails = z.infer<typeof companyDetails>

export const addressLimits = { name: 80, street: 120, postalCode: 12, city: 80, region: 60 } as const
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const country = z.string().check(z.regex(/^[A-Z]{2}$/))
export const addressFields = {
  name: text(addressLimits.name),
  street: text(addressLimits.street),
  /** In the form of the country; empty where it has none. */
  postalCode: z.string().check(z.trim(), z.maxLength(addressLimits.postalCode)),
  city: text(addressLimits.city),
  /** Empty: none. */
  region: z.string().check(z.trim(), z.maxLength(addressLimits.region)),
  country,
  phone,
}

export const getCompanyDetails = endpoint({
  id: 'getCompanyDetails',
  resource: 'companyDetails',
  method: 'GET',
  path: '/settings/company',
  summary: 'Customer number, VAT number, billing details and delivery addresses, as the ERP has them',
  access: 'settings.view',
  responses: { 200: companyDetails },
})

export const updateBilling = endpoint({
  id: 'updateBilling',
  resource: 'companyDetails',
  method: 'PATCH',
  path: '/settings/company/billing',
  summary: 'Change the billing details, in the ERP at once; 409 with the values of the ERP when they changed there',
  access: 'billing.edit',
  body: z.object({
    version: z.int(),
    ...addressFields,
    /** Where invoices are mailed; empty: to nobody in particular. */
    invoiceEmail: z.union([email, z.literal('')]),
  }),
  responses: { 200: companyDetails },
})

export const addDeliveryAddress = endpoint({
  id: 'addDeliveryAddress',
  resource: 'companyDetails',
  method: 'POST',
  path: '/settings/addresses',
  summary: 'Add a delivery address, in the ERP at once, which gives it its code',
  access: 'addresses.edit',
  idempotent: 'required',
  /** With a branch it is that branch's, and among those its people may choose; this takes the right to edit the structure. */
  body: z.object({ ...addressFields, branchId: z.optional(idOf<BranchId>()) }),
  responses: { 201: companyDetails },
})

const addressParams = z.object({ addressId: idOf<AddressId>() })

export const updateDeliveryAddress = endpoint({
  id: 'updateDeliveryAddress',
  resource: 'companyDetails',
  method: 'PATCH',
  path: '/settings/addresses/{addressId}',
  summary: 'Change a delivery address, in the ERP at once; orders placed before keep the address they had',
  access: 'addresses.edit',
  params: addressParams,
  body: z.object({ version: z.int(), ...addressFields }),
  responses: { 200: companyDetails },
})

export const deleteDeliveryAddress = endpoint({
  id: 'deleteDeliveryAddress',
  resource: 'companyDetails',
  method: 'DELETE',
  path: '/settings/addresses/{addressId}',
  summary: 'Delete a delivery address that nothing depends on, in the ERP at once',
  access: 'addresses.edit',
  params: addressParams,
  query: z.object({ version: z.int() }),
  responses: { 200: companyDetails },
})

export const makeDefaultAddress = endpoint({
  id: 'makeDefaultAddress',
  resource: 'companyDetails',
  method: 'POST',
  path: '/settings/addresses/{addressId}/default',
  summary: 'Make a delivery address the default of the company, in the ERP at once',
  access: 'addresses.edit',
  params: addressParams,
  body: z.object({ version: z.int() }),
  responses: { 200: companyDetails },
})
