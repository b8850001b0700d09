import {
  IconBasket,
  IconChecklist,
  IconFileDescription,
  IconFileInvoice,
  IconLifebuoy,
  IconMail,
  IconPackage,
  IconPhoto,
  IconRefresh,
  IconSettings,
  IconTruckReturn,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Overview } from '@/contract/overview'
import { Can } from '@/features/session/Can'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Section } from '@/shared/ui/Section'
import css from './overview.module.css'

/** Where one goes, by the right that opens it: a module that is closed to the customer has no rights and no place here. */
const places = [
  { name: 'orders', to: '/account/orders', permission: 'orders.view', icon: IconPackage },
  { name: 'basket', to: '/account/basket', permission: 'orders.create', icon: IconBasket },
  { name: 'invoices', to: '/account/invoices', permission: 'invoices.view', icon: IconFileInvoice },
  { name: 'quotes', to: '/account/quotes', permission: 'quotes.view', icon: IconFileDescription },
  { name: 'returns', to: '/account/returns', permission: 'returns.view', icon: IconTruckReturn },
  { name: 'subscriptions', to: '/account/subscriptions', permission: 'subscriptions.view', icon: IconRefresh },
  { name: 'cases', to: '/account/cases', permission: 'cases.view', icon: IconLifebuoy },
  { name: 'mailbox', to: '/account/mailbox', permission: 'mailbox.view', icon: IconMail },
  { name: 'tasks', to: '/account/tasks', permission: 'tasks.view', icon: IconChecklist },
  { name: 'materials', to: '/account/materials', permission: 'materials.view', icon: IconPhoto },
  { name: 'settings', to: '/account/settings', permission: 'settings.view', icon: IconSettings },
] as const

/** NAV-07: the main items of the account and the modules opened for it in one place, with what waits in them. */
export function GoTo({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const { basketLines } = useSession()
  const waiting: Partial<Record<string, number>> = { basket: basketLines, invoices: overview.recentInvoices?.open }
  return (
    <Section title={t('goTo.title')}>
      <nav className={css.goTo} aria-label={t('goTo.title')}>
        {places.map(({ name, to, permission, icon: PlaceIcon }) => (
          <Can key={name} permission={permission}>
            <AppLink to={to} look="quiet">
              <PlaceIcon size={18} stroke={1.5} aria-hidden />
              {t(`goTo.${name}`)}
              {!!waiting[name] && <small>{format.number(waiting[name])}</small>}
            </AppLink>
          </Can>
        ))}
      </nav>
    </Section>
  )
}
