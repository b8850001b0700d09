import { IconBasket } from '@tabler/icons-react'
import { Outlet, useRouter } from '@tanstack/react-router'
import { type ReactElement, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageMenu } from '@/features/session/LanguageMenu'
import { useSession } from '@/features/session/use-session'
import { useBrandName } from '@/shared/lib/brand'
import { fetchWhenIdle } from '@/shared/lib/fetch-when-idle'
import { lazyPart } from '@/shared/lib/lazy-part'
import { AppLink } from '@/shared/ui/AppLink'
import chrome from '../chrome/chrome.module.css'
import { BellSlot } from '../chrome/BellSlot'
import { DemoBanner } from '../chrome/DemoBanner'
import { NavButton } from '../chrome/NavButton'
import { NavLinks } from '../chrome/NavLinks'
import { SearchButton } from '../chrome/SearchButton'
import { ShellBrand } from '../chrome/ShellBrand'
import { ShellExtras } from '../chrome/ShellExtras'
import { SkipLink } from '../chrome/SkipLink'
import { useFocusOnNavigation } from '../chrome/use-focus-on-navigation'
import { UserMenu } from '../chrome/UserMenu'
import { addLateRoutes } from '../late-routes'
import { placeIn } from '../place-in'
import css from './AccountShell.module.css'
import { BasketLink } from './BasketLink'
import { accountNavigation } from './navigation'

const CompanySwitcher = lazyPart(
  () => import('@/features/session/companies/CompanySwitcher').then(({ CompanySwitcher }) => CompanySwitcher),
  { quiet: true },
)

/** My Account: light chrome, a white sheet with one rounded corner. */
export function AccountShell(): ReactElement {
  const { t } = useTranslation('common')
  const brand = useBrandName()
  const { company, accounts } = useSession()
  const router = useRouter()
  useFocusOnNavigation()
  // Where people go next; opened before it has come, a page waits for it.
  useEffect(() => fetchWhenIdle(() => addLateRoutes(router, '/account/')), [router])
  const name = company && (
    <>
      <span className={css.badge} aria-hidden>
        {company.name[0]}
      </span>
      <span className="ell">
        {company.name} {company.branch && <small>{company.branch.name}</small>}
      </span>
    </>
  )
  const shown = name && (
    <div className={css.company} data-testid="company">
      {name}
    </div>
  )
  return (
    <>
      <SkipLink />
      <DemoBanner />
      <div className={css.shell} data-companies={accounts > 1 || undefined}>
        <header className={css.header} data-noprint>
          <NavButton groups={accountNavigation} label={t('nav.account')} />
          <div className={css.brand}>
            <AppLink to="/" look="quiet" className={chrome.logo} aria-label={brand}>
              <ShellBrand nameClass={css.word} />
            </AppLink>
          </div>
          {accounts > 1 ? (
            <Suspense fallback={shown}>
              <CompanySwitcher className={css.company} placeFor={(session) => placeIn(router, session)}>
                {name}
              </CompanySwitcher>
            </Suspense>
          ) : (
            shown
          )}
          <SearchButton placeholder={t('palette.placeholderAccount')} />
          <div className={chrome.tools}>
            <BellSlot />
            <BasketLink icon={IconBasket} />
            {company && (
              <span className={chrome.wide}>
                <span
                  className={chrome.currency}
                  aria-label={t('nav.currency', { currency: company.currency })}
                  role="img"
                >
                  {company.currency}
                </span>
              </span>
            )}
            <LanguageMenu />
            <UserMenu side="account" />
          </div>
        </header>
        <div className={css.nav} data-noprint>
          <NavLinks groups={accountNavigation} label={t('nav.account')} />
        </div>
        <main className={css.sheet} id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <ShellExtras side="account" />
    </>
  )
}
