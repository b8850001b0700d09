import * as z from 'zod/mini'
import { onlineOrderPayments, orderingModes } from '@/domain/account/vocabulary'
import { endpoint } from '../endpoint'
import { named } from '../schema'
import { instant } from '../time'

/** What buyers may do at all, and what the seller's own people may (ADM-05, ADM-19, ACC-21, REG-01). */
const settingFields = {
  /** ADM-05: may administrators edit orders that the ERP does not have yet? */
  adminMayEditOrders: z.boolean(),
  orderingMode: z.enum(orderingModes),
  /** Sub-accounts order only while business customers pay on account. */
  onlineOrderPayment: z.enum(onlineOrderPayments),
  pricesVisible: z.boolean(),
  stockVisible: z.boolean(),
  /** ACC-21: may account managers give colleagues rights one by one? */
  managersGrantRights: z.boolean(),
  registrationOpen: z.boolean(),
}

export const portalSettings = named(
  'PortalSettings',
  z.object({
    version: z.int(),
    ...settingFields,
    /** Accounts a setting reaches: those that have the right it gates, whether or not it is on now. */
    affected: z.object({
      orderingMode: z.int(),
      onlineOrderPayment: z.int(),
      pricesVisible: z.int(),
      stockVisible: z.int(),
      managersGrantRights: z.int(),
    }),
    changedAt: z.nullable(instant),
    changedBy: z.nullable(z.string()),
    editable: z.boolean(),
  }),
)
export type PortalSettings = z.infer<typeof portalSettings>

export const getPortalSettings = endpoint({
  id: 'getPortalSettings',
  resource: 'portalSettings',
  method: 'GET',
  path: '/admin/settings',
  summary: 'Settings of the portal',
  access: 'portalSettings.view',
  responses: { 200: portalSettings },
})

/** Only what is named changes. */
export const updatePortalSettings = endpoint({
  id: 'updatePortalSettings',
  resource: 'portalSettings',
  method: 'PATCH',
  path: '/admin/settings',
  summary: 'Change the settings of the portal; they count at once',
  access: 'portalSettings.edit',
  body: z.object({
    version: z.int(),
    adminMayEditOrders: z.optional(settingFields.adminMayEditOrders),
    orderingMode: z.optional(settingFields.orderingMode),
    onlineOrderPayment: z.optional(settingFields.onlineOrderPayment),
    pricesVisible: z.optional(settingFields.pricesVisible),
    stockVisible: z.optional(settingFields.stockVisible),
    managersGrantRights: z.optional(settingFields.managersGrantRights),
    registrationOpen: z.optional(settingFields.registrationOpen),
  }),
  responses: { 200: portalSettings },
})
