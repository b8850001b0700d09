import type { Icon } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/features/session/use-session'
import { LinkIcon } from '@/shared/ui/LinkIcon'
import { allows, pageAt } from '../access'
import chrome from '../chrome/chrome.module.css'

/** The basket in the top bar with the number of its lines, for people who may order. */
export function BasketLink({ icon: BasketIcon }: { icon: Icon }) {
  const { t } = useTranslation('common')
  const router = useRouter()
  const session = useSession()
  const page = pageAt(router, '/account/basket')
  if (!page || !allows(session, page.access)) return null
  const { basketLines } = session
  return (
    <span className={chrome.count}>
      <LinkIcon
        to={page.path}
        aria-label={basketLines > 0 ? t('basket.label', { count: basketLines }) : t('basket.labelEmpty')}
      >
        <BasketIcon size={18} stroke={1.6} aria-hidden />
        {basketLines > 0 && (
          <b aria-hidden data-testid="basket-count">
            {basketLines > 999 ? '999+' : basketLines}
          </b>
        )}
      </LinkIcon>
    </span>
  )
}
