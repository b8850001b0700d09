import { IconPackage, IconPlus, IconUserCheck, IconUserShare } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const orderActions: readonly PaletteAction[] = [
  {
    id: 'newOrder',
    label: 'palette:action.newOrder',
    icon: IconPlus,
    to: '/account/basket',
    permission: 'orders.create',
  },
  {
    id: 'openOrders',
    label: 'palette:action.openOrders',
    icon: IconPackage,
    to: '/account/orders',
    search: { view: 'open' },
  },
  {
    id: 'waitingForMe',
    label: 'palette:action.waitingForMe',
    icon: IconUserCheck,
    to: '/account/authorizations',
    search: { view: 'mine' },
    permission: 'authorizations.decide',
  },
  {
    id: 'delegate',
    label: 'palette:action.delegate',
    icon: IconUserShare,
    to: '/account/authorizations/delegations',
    permission: 'authorizations.decide',
  },
]
