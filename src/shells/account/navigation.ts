import {
  IconBasket,
  IconFileInvoice,
  IconHome,
  IconLifebuoy,
  IconPackage,
  IconRefresh,
  IconSettings,
} from '@tabler/icons-react'
import type { NavGroup } from '../navigation-types'

/** NAV-01: the sections of My Account. */
export const accountNavigation: readonly NavGroup[] = [
  { entries: [{ path: '/account/overview', icon: IconHome }] },
  {
    title: 'common:nav.purchases',
    entries: [
      { path: '/account/orders', icon: IconPackage },
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
  { entries: [{ path: '/account/settings', icon: IconSettings }] },
]
