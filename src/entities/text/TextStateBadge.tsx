import { useTranslation } from 'react-i18next'
import { LookBadge } from '@/shared/ui/LookBadge'
import { stateLooks, type TextLook } from './state-look'
import css from './text.module.css'

/** Where the work on a text stands, in words. */
export function TextStateBadge({ look, size }: { look: TextLook; size?: 'lg' }) {
  const { t } = useTranslation('translations')
  return (
    <LookBadge look={stateLooks[look]} size={size}>
      {t(`state.${look}`)}
    </LookBadge>
  )
}

/** The same beside a text in a dense list: the icon, its word for those who hear the page. */
export function TextStateIcon({ look }: { look: TextLook }) {
  const { t } = useTranslation('translations')
  const { icon: Icon, tone } = stateLooks[look]
  return (
    <span className={css.state} data-tone={tone} title={t(`state.${look}`)}>
      <Icon size={15} stroke={1.8} role="img" aria-label={t(`state.${look}`)} />
    </span>
  )
}
