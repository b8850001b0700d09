import {
  IconBasket,
  IconBolt,
  IconCategory,
  IconChecklist,
  IconCreditCard,
  IconContract,
  IconFileDescription,
  IconFileInvoice,
  IconGauge,
  IconGavel,
  IconFiles,
  IconHome,
  IconLifebuoy,
  IconListCheck,
  IconMail,
  IconMessagePlus,
  IconPackage,
  IconPhoto,
  IconRefresh,
  IconRepeat,
  IconReportMoney,
  IconSettings,
  IconSitemap,
  IconTemplate,
  IconTruckReturn,
  IconUserCheck,
  IconUsers,
  IconWallet,
} from '@tabler/icons-react'
import type { NavGroup, NavEntry } from '../navigation-types'

/** NAV-09, AUT-10 */
const waitingForMe: NavEntry['badge'] = {
  count: ({ waitingAuthorizations }) => waitingAuthorizations,
  label: 'common:nav.waitingAuthorizations',
}

/** NAV-01: the sections of My Account. */
export const accountNavigation: readonly NavGroup[] = [
  { entries: [{ path: '/account/overview', icon: IconHome }] },
  {
    title: 'common:nav.purchases',
    entries: [
      { path: '/account/catalogue', icon: IconCategory },
      { path: '/account/quick-order', icon: IconBolt },
      { path: '/account/orders', icon: IconPackage },
      { path: '/account/reorder', icon: IconRepeat },
      { path: '/account/templates', icon: IconTemplate },
      { path: '/account/quotes', icon: IconFileDescription },
      { path: '/account/returns', icon: IconTruckReturn },
      { path: '/account/basket', icon: IconBasket },
      { path: '/account/documents', icon: IconFiles },
    ],
  },
  {
    title: 'common:nav.billing',
    entries: [
      { path: '/account/invoices', icon: IconFileInvoice },
      { path: '/account/disputes', icon: IconGavel },
      { path: '/account/payments', icon: IconCreditCard },
      { path: '/account/statement', icon: IconReportMoney },
      { path: '/account/credit', icon: IconGauge },
    ],
  },
  {
    entries: [
      { path: '/account/subscriptions', icon: IconRefresh },
      { path: '/account/contracts', icon: IconContract },
      { path: '/account/cases', icon: IconLifebuoy },
      { path: '/account/cases/new', icon: IconMessagePlus },
    ],
  },
  {
    title: 'common:nav.work',
    entries: [
      { path: '/account/authorizations', icon: IconUserCheck, badge: waitingForMe },
      { path: '/account/tasks', icon: IconChecklist },
      { path: '/account/mailbox', icon: IconMail },
      { path: '/account/materials', icon: IconPhoto },
    ],
  },
  {
    title: 'common:nav.company',
    entries: [
      { path: '/account/team', icon: IconUsers },
      { path: '/account/structure', icon: IconSitemap },
      { path: '/account/budgets', icon: IconWallet },
      { path: '/account/catalogs', icon: IconListCheck },
    ],
  },
  { entries: [{ path: '/account/settings', icon: IconSettings }] },
]
