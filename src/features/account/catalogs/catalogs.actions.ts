import { IconListDetails } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const catalogActions: readonly PaletteAction[] = [
  {
    id: 'newCatalog',
    label: 'palette:action.newCatalog',
    icon: IconListDetails,
    to: '/account/catalogs/new',
    permission: 'catalogs.edit',
  },
]
