import { IconBuildingPlus } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const customerActions: readonly PaletteAction[] = [
  {
    id: 'newCustomer',
    label: 'palette:action.newCustomer',
    icon: IconBuildingPlus,
    to: '/admin/customers/new',
    permission: 'customers.create',
  },
]
