import { IconLock, IconTruckDelivery } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const settingsActions: readonly PaletteAction[] = [
  { id: 'addresses', label: 'palette:action.addresses', icon: IconTruckDelivery, to: '/account/settings/addresses' },
  { id: 'security', label: 'palette:action.security', icon: IconLock, to: '/account/settings/security' },
]
