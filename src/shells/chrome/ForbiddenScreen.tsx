import { useTranslation } from 'react-i18next'
import { permissions, type Permission } from '@/domain/permissions/catalogue'
import { useMessage } from '@/shared/i18n/use-message'
import { LinkButton } from '@/shared/ui/LinkButton'
import css from './chrome.module.css'

/** What is missing, in words, and who can help; inside the shell, so that the way on is where it always is. */
export function ForbiddenScreen({ permission }: { permission: Permission }) {
  const { t } = useTranslation(['common', 'enums'])
  const { message } = useMessage()
  return (
    <div className={css.screen} data-testid="forbidden">
      <h1 tabIndex={-1}>{t('forbidden.title')}</h1>
      <p>{t('forbidden.text', { permission: message(`enums:permission.${permission}`) })}</p>
      <p>{t(permissions[permission].side === 'account' ? 'forbidden.helpBuyer' : 'forbidden.helpStaff')}</p>
      <LinkButton to="/" variant="default">
        {t('error.home')}
      </LinkButton>
    </div>
  )
}
