import { IconFileAlert } from '@tabler/icons-react'
import type { PaletteAction } from '@/shared/lib/palette-action'

export const invoiceActions: readonly PaletteAction[] = [
  {
    id: 'overdueInvoices',
    label: 'palette:action.overdueInvoices',
    icon: IconFileAlert,
    to: '/account/invoices',
    search: { view: 'overdue' },
  },
]
