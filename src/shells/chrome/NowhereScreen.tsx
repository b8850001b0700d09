import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '@/api/query'
import { getAccessHelp } from '@/contract/session'
import { useSession } from '@/features/session/use-session'
import { useSignOut } from '@/features/session/use-sign-out'
import { useFormat } from '@/shared/i18n/use-format'
import css from './chrome.module.css'

/** For whoever may open no page at all: what is missing, who can help, and the way out. */
export function NowhereScreen() {
  const { t } = useTranslation('common')
  const format = useFormat()
  const signOut = useSignOut()
  const { company } = useSession()
  const permission = company ? 'overview.view' : 'dashboard.view'
  const { data } = useQuery(query(getAccessHelp, { query: { permission } }))
  return (
    <div className={css.screen} data-testid="nowhere">
      <h1 tabIndex={-1}>{t('nav.nowhere.title')}</h1>
      <p>{t('nav.nowhere.text')}</p>
      {data && data.ask.length > 0 && <p>{t('nav.nowhere.names', { names: format.list(data.ask) })}</p>}
      <Button variant="default" onClick={() => void signOut()}>
        {t('nav.nowhere.out')}
      </Button>
    </div>
  )
}
