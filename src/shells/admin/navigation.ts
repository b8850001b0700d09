import { IconArrowsExchange, IconGauge, IconMail, IconPackage, IconSettings } from '@tabler/icons-react'
import type { NavGroup } from '../navigation-types'

export const adminNavigation: readonly NavGroup[] = [
  { entries: [{ path: '/admin/dashboard', icon: IconGauge }] },
  { title: 'common:nav.commerce', entries: [{ path: '/admin/orders', icon: IconPackage }] },
  {
    title: 'common:nav.system',
    entries: [
      { path: '/admin/sync', icon: IconArrowsExchange },
      { path: '/admin/outbox', icon: IconMail },
      { path: '/admin/settings', icon: IconSettings },
    ],
  },
]
