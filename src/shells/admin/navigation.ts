import {
  IconChartBar,
  IconHistory,
  IconLifebuoy,
  IconArrowsExchange,
  IconBuilding,
  IconFileDollar,
  IconGauge,
  IconHelpHexagon,
  IconClockPlay,
  IconMail,
  IconMailCog,
  IconPackage,
  IconTags,
  IconTruckReturn,
  IconSettings,
  IconShieldLock,
  IconUserPlus,
  IconUsers,
  IconUserShield,
} from '@tabler/icons-react'
import { lazy } from 'react'
import type { NavGroup } from '../navigation-types'

const FailureBadge = lazy(() => import('./FailureBadge').then((module) => ({ default: module.FailureBadge })))

export const adminNavigation: readonly NavGroup[] = [
  { entries: [{ path: '/admin/dashboard', icon: IconGauge }] },
  {
    title: 'common:nav.commerce',
    entries: [
      { path: '/admin/orders', icon: IconPackage },
      { path: '/admin/quotes', icon: IconFileDollar },
      { path: '/admin/returns', icon: IconTruckReturn },
      { path: '/admin/cases', icon: IconLifebuoy },
      { path: '/admin/products', icon: IconTags },
      { path: '/admin/reports', icon: IconChartBar },
    ],
  },
  {
    title: 'common:nav.customers',
    entries: [
      { path: '/admin/customers', icon: IconBuilding },
      { path: '/admin/accounts', icon: IconUsers },
      { path: '/admin/registrations', icon: IconUserPlus },
    ],
  },
  {
    title: 'common:nav.system',
    entries: [
      { path: '/admin/administrators', icon: IconUserShield },
      { path: '/admin/roles', icon: IconShieldLock },
      { path: '/admin/access', icon: IconHelpHexagon },
      { path: '/admin/sync', icon: IconArrowsExchange, Late: FailureBadge },
      { path: '/admin/scheduled-tasks', icon: IconClockPlay },
      { path: '/admin/outbox', icon: IconMail },
      { path: '/admin/mail-templates', icon: IconMailCog },
      { path: '/admin/audit', icon: IconHistory },
      { path: '/admin/settings', icon: IconSettings },
    ],
  },
]
