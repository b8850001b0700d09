import { IconUserPlus } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const accountActions: readonly PaletteAction[] = [
  {
    id: 'newAccount',
    label: 'palette:action.newAccount',
    icon: IconUserPlus,
    to: '/admin/accounts/new',
    permission: 'accounts.edit',
  },
]
