import { ActionIcon } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notificationQueries } from '@/entities/notification/notification.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import css from '../chrome.module.css'

const NewsDrawer = lazyPart(() => import('./NewsDrawer').then(({ NewsDrawer }) => NewsDrawer))

/** As many digits as the badge has room for. */
const most = 99

/** The bell with the number of unread news; `asked`: somebody pressed it before it was there. */
export function Bell({ asked }: { asked: boolean }) {
  const { t } = useTranslation('notifications')
  const format = useFormat()
  const [opened, setOpened] = useState(asked)
  const [loaded, setLoaded] = useState(asked)
  const { data } = useQuery(notificationQueries.news())
  const unread = data?.unread ?? 0
  const label = unread > 0 ? t('bell', { count: unread, formatted: format.number(unread) }) : t('bellQuiet')
  return (
    <span className={css.count}>
      <ActionIcon
        size="lg"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => {
          setLoaded(true)
          setOpened(true)
        }}
      >
        <IconBell size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
      {unread > 0 && (
        <b aria-hidden data-testid="unread-news">
          {unread > most ? t('many', { most: format.number(most) }) : format.number(unread)}
        </b>
      )}
      {loaded && (
        <Suspense>
          <NewsDrawer opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </span>
  )
}
