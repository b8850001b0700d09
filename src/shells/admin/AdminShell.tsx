import { IconLanguage } from '@tabler/icons-react'
import { Outlet } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { startInContext } from '@/features/session/in-context/in-context.store'
import { InContextSlot } from '@/features/session/in-context/InContextSlot'
import { LanguageMenu } from '@/features/session/LanguageMenu'
import { useCan } from '@/features/session/use-session'
import { useBrandName } from '@/shared/lib/brand'
import { AppLink } from '@/shared/ui/AppLink'
import { CrumbSlotContext } from '@/shared/ui/page-context'
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
import css from './AdminShell.module.css'
import { adminNavigation } from './navigation'

/** Administration: the dark side is the sign that this is the other shell. */
export function AdminShell(): ReactElement {
  const { t } = useTranslation('common')
  const name = useBrandName()
  const mayTranslate = useCan('translations.edit')
  const [crumbs, setCrumbs] = useState<HTMLElement | null>(null)
  useFocusOnNavigation()
  const translate = { id: 'translate', label: t('user.translate'), icon: IconLanguage, onSelect: startInContext }
  return (
    <>
      <SkipLink />
      <DemoBanner />
      <div className={css.shell}>
        <section className={css.side} aria-label={name} data-noprint>
          <div className={css.rail}>
            <div className={css.top}>
              <AppLink to="/admin" look="quiet" className={chrome.logo}>
                <ShellBrand />
              </AppLink>
              <span className={css.tag}>{t('nav.adminTag')}</span>
            </div>
            <NavLinks groups={adminNavigation} label={t('nav.admin')} />
          </div>
        </section>
        <header className={css.header} data-noprint>
          <NavButton groups={adminNavigation} label={t('nav.admin')} />
          <div className={css.crumbs} ref={setCrumbs} />
          <SearchButton placeholder={t('palette.placeholderAdmin')} />
          <div className={chrome.tools}>
            <BellSlot />
            <LanguageMenu />
            <UserMenu side="admin" more={mayTranslate ? [translate] : []} />
          </div>
        </header>
        <main className={css.body} id="content" tabIndex={-1}>
          <CrumbSlotContext value={crumbs}>
            <Outlet />
          </CrumbSlotContext>
        </main>
      </div>
      <InContextSlot may={mayTranslate} />
      <ShellExtras side="admin" />
    </>
  )
}
