import { IconAlertTriangle, IconCloudUpload } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const deskOrderActions: readonly PaletteAction[] = [
  {
    id: 'notInErp',
    label: 'palette:action.notInErp',
    icon: IconCloudUpload,
    to: '/admin/orders',
    search: { view: 'notInErp' },
  },
  {
    id: 'failedOrders',
    label: 'palette:action.failedOrders',
    icon: IconAlertTriangle,
    to: '/admin/orders',
    search: { view: 'failed' },
  },
]
