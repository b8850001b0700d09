import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '@/api/query'
import { getAccessHelp } from '@/contract/session'
import { permissions, type Permission } from '@/domain/permissions/catalogue'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'
import { LinkButton } from '@/shared/ui/LinkButton'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import css from './chrome.module.css'

/** What is missing, in words, and who can help; inside the shell, so that the way on is where it always is. */
export function ForbiddenScreen({ permission }: { permission: Permission }) {
  const { t } = useTranslation(['common', 'permissions'])
  const { message } = useMessage()
  const { company } = useSession()
  const { side } = permissions[permission]
  // No role gives a right of the other side, and nobody can.
  const isOtherSide = side !== (company ? 'account' : 'admin')
  return (
    <div className={css.screen} data-testid="forbidden">
      <h1 tabIndex={-1}>{t('forbidden.title')}</h1>
      {isOtherSide ? (
        <p>{t(`permissions:otherSide.${side}`)}</p>
      ) : (
        <>
          <p>{t('forbidden.text', { permission: message(`permissions:${permission}`) })}</p>
          <Help permission={permission} />
        </>
      )}
      <LinkButton to="/" variant="default">
        {t('error.home')}
      </LinkButton>
    </div>
  )
}

/** Names where the backend knows them, and whom to turn to in general where it does not. */
function Help({ permission }: { permission: Permission }) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const refusalText = useRefusalText()
  const { data, isPending } = useQuery(query(getAccessHelp, { query: { permission } }))
  if (isPending) return <p aria-busy />
  if (data?.setting) return <p>{refusalText({ code: data.setting, ask: data.ask })}</p>
  if (data && data.ask.length > 0) return <p>{t('forbidden.helpNames', { names: format.list(data.ask) })}</p>
  return <p>{t(permissions[permission].side === 'account' ? 'forbidden.helpBuyer' : 'forbidden.helpStaff')}</p>
}
