import { IconGitCompare, IconTableImport } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const productActions: readonly PaletteAction[] = [
  {
    id: 'productConflicts',
    label: 'palette:action.productConflicts',
    icon: IconGitCompare,
    to: '/admin/products/conflicts',
    permission: 'catalogue.edit',
  },
  {
    id: 'productImport',
    label: 'palette:action.productImport',
    icon: IconTableImport,
    to: '/admin/products/import',
    permission: 'catalogue.import',
  },
]
