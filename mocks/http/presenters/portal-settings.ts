import type { PortalSettings } from '@/contract/admin/portal-settings'
import { holds } from '@/domain/permissions/can'
import type { Context } from '@mocks/engine/context'
import type { Affected } from '@mocks/engine/portal-settings/portal-settings'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import { isoOrNull } from './time'

export const presentPortalSettings = (row: PortalSettingsRow, affected: Affected, ctx: Context): PortalSettings => ({
  version: row.version,
  adminMayEditOrders: row.adminMayEditOrders,
  orderingMode: row.orderingMode,
  onlineOrderPayment: row.onlineOrderPayment,
  pricesVisible: row.pricesVisible,
  stockVisible: row.stockVisible,
  managersGrantRights: row.managersGrantRights,
  registrationOpen: row.registrationOpen,
  affected,
  changedAt: isoOrNull(row.changedAt),
  changedBy: row.changedBy,
  editable: holds(ctx.actor, 'portalSettings.edit'),
})
