import type { PortalSettings } from '@/contract/admin/portal-settings'
import { holds } from '@/domain/permissions/can'
import type { Context } from '@mocks/engine/context'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import { isoOrNull } from './time'

export const presentPortalSettings = (row: PortalSettingsRow, ctx: Context): PortalSettings => ({
  version: row.version,
  adminMayEditOrders: row.adminMayEditOrders,
  changedAt: isoOrNull(row.changedAt),
  changedBy: row.changedBy,
  editable: holds(ctx.actor, 'portalSettings.edit'),
})
