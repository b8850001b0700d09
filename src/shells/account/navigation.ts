import {
  IconBasket,
  IconFileDescription,
  IconFileInvoice,
  IconHome,
  IconLifebuoy,
  IconListCheck,
  IconPackage,
  IconRefresh,
  IconSettings,
  IconSitemap,
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
      { path: '/account/orders', icon: IconPackage },
      { path: '/account/quotes', icon: IconFileDescription },
      { path: '/account/basket', icon: IconBasket },
    ],
  },
  { title: 'common:nav.billing', entries: [{ path: '/account/invoices', icon: IconFileInvoice }] },
  {
    entries: [
      { path: '/account/subscriptions', icon: IconRefresh },
      { path: '/account/cases', icon: IconLifebuoy },
    ],
  },
  {
    title: 'common:nav.work',
    entries: [{ path: '/account/authorizations', icon: IconUserCheck, badge: waitingForMe }],
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
