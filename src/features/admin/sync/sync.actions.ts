import { IconPlugConnectedX } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const syncActions: readonly PaletteAction[] = [
  {
    id: 'failedRuns',
    label: 'palette:action.failedRuns',
    icon: IconPlugConnectedX,
    to: '/admin/sync/runs',
    search: { state: ['failed'] },
  },
]
