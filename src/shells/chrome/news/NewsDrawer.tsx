import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type Notice, readNotices } from '@/contract/notifications'
import { notificationQueries } from '@/entities/notification/notification.queries'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { NewsLine } from './NewsLine'
import css from './news.module.css'

/** What needs the person and what has happened to what is theirs, each line with its page behind it. */
export function NewsDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('notifications')
  const format = useFormat()
  const client = useQueryClient()
  const { impersonation, company } = useSession()
  const side = company === null ? 'admin' : 'account'
  const { queryKey } = notificationQueries.news()
  const { data, error, refetch } = useQuery(notificationQueries.news())
  const read = useMutation({ ...mutation(readNotices), onSuccess: (news) => client.setQueryData(queryKey, news) })
  const rows = data?.rows ?? []
  const handleOpen = ({ key, unread }: Notice): void => {
    onClose()
    // Nobody reads in somebody else's place.
    if (unread && !impersonation) read.mutate({ body: { keys: [key] } })
  }
  const [newest] = rows
  return (
    <AppDrawer opened={opened} onClose={onClose} title={t('title')} size={400}>
      <div className={css.news}>
        {newest && !impersonation && (data?.unread ?? 0) > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconChecks size={15} stroke={1.8} aria-hidden />}
            loading={read.isPending}
            onClick={() => read.mutate({ body: { until: newest.at } })}
          >
            {t('readAll')}
          </Button>
        )}
        {read.error && <ProblemNotice error={read.error} compact />}
        {error && !data ? (
          <ProblemNotice error={error} onRetry={() => void refetch()} compact />
        ) : !data ? (
          <SkeletonRows rows={4} columns={1} />
        ) : !newest ? (
          <EmptyState title={t('empty')} hint={t('emptyHint')} />
        ) : (
          <ul className={css.list} aria-label={t('title')}>
            {rows.map((notice) => (
              <NewsLine key={notice.key} notice={notice} side={side} onOpen={() => handleOpen(notice)} />
            ))}
          </ul>
        )}
        {data && data.total > rows.length && (
          <p className="cap flat">
            {t('more', { count: data.total - rows.length, formatted: format.number(data.total - rows.length) })}
          </p>
        )}
      </div>
    </AppDrawer>
  )
}
