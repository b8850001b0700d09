import {
  IconArrowsExchange,
  IconGauge,
  IconMail,
  IconPackage,
  IconSettings,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react'
import type { NavGroup } from '../navigation-types'

export const adminNavigation: readonly NavGroup[] = [
  { entries: [{ path: '/admin/dashboard', icon: IconGauge }] },
  { title: 'common:nav.commerce', entries: [{ path: '/admin/orders', icon: IconPackage }] },
  {
    title: 'common:nav.customers',
    entries: [
      { path: '/admin/accounts', icon: IconUsers },
      { path: '/admin/registrations', icon: IconUserPlus },
    ],
  },
  {
    title: 'common:nav.system',
    entries: [
      { path: '/admin/sync', icon: IconArrowsExchange },
      { path: '/admin/outbox', icon: IconMail },
      { path: '/admin/settings', icon: IconSettings },
    ],
  },
]
