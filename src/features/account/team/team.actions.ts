import { IconUserPlus } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const teamActions: readonly PaletteAction[] = [
  {
    id: 'invite',
    label: 'palette:action.invite',
    icon: IconUserPlus,
    to: '/account/team/new',
    permission: 'team.edit',
  },
]
