import {
  IconChartBar,
  IconChecklist,
  IconHistory,
  IconLifebuoy,
  IconArrowsExchange,
  IconBuilding,
  IconFileDollar,
  IconGauge,
  IconGavel,
  IconHelpHexagon,
  IconLanguage,
  IconClockPlay,
  IconInbox,
  IconMail,
  IconMailCog,
  IconPackage,
  IconPhoto,
  IconTags,
  IconTruckReturn,
  IconSettings,
  IconShieldLock,
  IconUserPlus,
  IconUsers,
  IconUserShield,
  IconUsersGroup,
} from '@tabler/icons-react'
import { lazyPart } from '@/shared/lib/lazy-part'
import type { NavGroup } from '../navigation-types'

const FailureBadge = lazyPart(() => import('./FailureBadge').then(({ FailureBadge }) => FailureBadge), { quiet: true })

export const adminNavigation: readonly NavGroup[] = [
  { entries: [{ path: '/admin/dashboard', icon: IconGauge }] },
  {
    title: 'common:nav.commerce',
    entries: [
      { path: '/admin/orders', icon: IconPackage },
      { path: '/admin/quotes', icon: IconFileDollar },
      { path: '/admin/returns', icon: IconTruckReturn },
      { path: '/admin/disputes', icon: IconGavel },
      { path: '/admin/cases', icon: IconLifebuoy },
      { path: '/admin/mailbox', icon: IconInbox },
      { path: '/admin/tasks', icon: IconChecklist },
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
    title: 'common:nav.content',
    entries: [
      { path: '/admin/materials', icon: IconPhoto },
      { path: '/admin/translations', icon: IconLanguage },
      { path: '/admin/mail-templates', icon: IconMailCog },
    ],
  },
  {
    title: 'common:nav.system',
    entries: [
      { path: '/admin/administrators', icon: IconUserShield },
      { path: '/admin/departments', icon: IconUsersGroup },
      { path: '/admin/roles', icon: IconShieldLock },
      { path: '/admin/access', icon: IconHelpHexagon },
      { path: '/admin/sync', icon: IconArrowsExchange, Late: FailureBadge },
      { path: '/admin/scheduled-tasks', icon: IconClockPlay },
      { path: '/admin/outbox', icon: IconMail },
      { path: '/admin/audit', icon: IconHistory },
      { path: '/admin/settings', icon: IconSettings },
    ],
  },
]
