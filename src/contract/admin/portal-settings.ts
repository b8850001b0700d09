import * as z from 'zod/mini'
import { endpoint } from '../endpoint'
import { named } from '../schema'
import { instant } from '../time'

export const portalSettings = named(
  'PortalSettings',
  z.object({
    version: z.int(),
    /** ADM-05: may administrators edit orders that the ERP does not have yet? */
    adminMayEditOrders: z.boolean(),
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

export const updatePortalSettings = endpoint({
  id: 'updatePortalSettings',
  resource: 'portalSettings',
  method: 'PATCH',
  path: '/admin/settings',
  summary: 'Change the settings of the portal',
  access: 'portalSettings.edit',
  body: z.object({ version: z.int(), adminMayEditOrders: z.boolean() }),
  responses: { 200: portalSettings },
})
