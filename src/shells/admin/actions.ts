import { accountActions } from '@/features/admin/accounts/accounts.actions'
import { customerActions } from '@/features/admin/customers/customers.actions'
import { deskOrderActions } from '@/features/admin/orders/orders.actions'
import { productActions } from '@/features/admin/products/products.actions'
import { registrationActions } from '@/features/admin/registrations/registrations.actions'
import { syncActions } from '@/features/admin/sync/sync.actions'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const actions: readonly PaletteAction[] = [
  ...deskOrderActions,
  ...productActions,
  ...customerActions,
  ...accountActions,
  ...registrationActions,
  ...syncActions,
]
