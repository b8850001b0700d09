import { catalogActions } from '@/features/account/catalogs/catalogs.actions'
import { invoiceActions } from '@/features/account/invoices/invoices.actions'
import { orderActions } from '@/features/account/orders/orders.actions'
import { settingsActions } from '@/features/account/settings/settings.actions'
import { teamActions } from '@/features/account/team/team.actions'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const actions: readonly PaletteAction[] = [
  ...orderActions,
  ...invoiceActions,
  ...teamActions,
  ...catalogActions,
  ...settingsActions,
]
