import { IconBasket, IconFileInvoice, IconLifebuoy, IconPackage, IconRefresh, IconSettings } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Overview } from '@/contract/overview'
import { Can } from '@/features/session/Can'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Section } from '@/shared/ui/Section'
import css from './overview.module.css'

/** NAV-07 in its first part: the sections of the account in one place, with what waits in them. */
export function GoTo({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const { basketLines } = useSession()
  const open = overview.recentInvoices?.open ?? 0
  const icon = { size: 18, stroke: 1.5, 'aria-hidden': true } as const
  return (
    <Section title={t('goTo.title')}>
      <nav className={css.goTo} aria-label={t('goTo.title')}>
        <Can permission="orders.view">
          <AppLink to="/account/orders" look="quiet">
            <IconPackage {...icon} />
            {t('goTo.orders')}
          </AppLink>
        </Can>
        <Can permission="orders.create">
          <AppLink to="/account/basket" look="quiet">
            <IconBasket {...icon} />
            {t('goTo.basket')}
            {basketLines > 0 && <small>{format.number(basketLines)}</small>}
          </AppLink>
        </Can>
        <Can permission="invoices.view">
          <AppLink to="/account/invoices" look="quiet">
            <IconFileInvoice {...icon} />
            {t('goTo.invoices')}
            {open > 0 && <small>{format.number(open)}</small>}
          </AppLink>
        </Can>
        <Can permission="subscriptions.view">
          <AppLink to="/account/subscriptions" look="quiet">
            <IconRefresh {...icon} />
            {t('goTo.subscriptions')}
          </AppLink>
        </Can>
        <Can permission="cases.view">
          <AppLink to="/account/cases" look="quiet">
            <IconLifebuoy {...icon} />
            {t('goTo.cases')}
          </AppLink>
        </Can>
        <Can permission="settings.view">
          <AppLink to="/account/settings" look="quiet">
            <IconSettings {...icon} />
            {t('goTo.settings')}
          </AppLink>
        </Can>
      </nav>
    </Section>
  )
}
