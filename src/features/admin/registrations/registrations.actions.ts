import { IconClipboardCheck } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const registrationActions: readonly PaletteAction[] = [
  {
    id: 'waitingRegistrations',
    label: 'palette:action.waitingRegistrations',
    icon: IconClipboardCheck,
    to: '/admin/registrations',
    search: { view: 'waiting' },
    permission: 'registrations.decide',
  },
]
