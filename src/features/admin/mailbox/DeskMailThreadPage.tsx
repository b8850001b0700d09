import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { markDeskMailThread } from '@/contract/admin/mailbox'
import type { MailFolder } from '@/domain/mailbox/vocabulary'
import { ThreadView } from '@/entities/mailbox/ThreadView'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Tag } from '@/shared/ui/Tag'
import { useRefusal } from '@/shared/ui/use-refusal'
import { AboutCard } from './AboutCard'
import { MakeCard } from './MakeCard'

const routeApi = getRouteApi('/admin/_gate/mailbox/$threadId')
const places = ['inbox', 'archive', 'spam', 'trash'] as const

/** MBX-01, MBX-02: a conversation of the company mailbox, and what the desk makes of it. */
export function DeskMailThreadPage() {
  const { t } = useTranslation('mailbox')
  const { threadId } = routeApi.useParams()
  const { data: thread } = useSuspenseQuery(mailQueries('admin').thread(threadId))
  const navigate = useNavigate()
  const refusal = useRefusal()
  const mark = useMutation(mutation(markDeskMailThread))
  const params = { threadId }
  const why = refusal(thread.allowedActions.find(({ action }) => action === 'move'))
  const back = (): void => void navigate({ to: '/admin/mailbox' })
  const move = (folder: MailFolder): void => mark.mutate({ params, body: { folder } }, { onSuccess: back })
  return (
    <>
      <PageHeader
        title={thread.subject || t('noSubject')}
        record={thread.subject || t('noSubject')}
        status={<Tag>{t(`folder.${thread.folder}`)}</Tag>}
        actions={
          <>
            <LinkButton to="/admin/mailbox/new" search={{ forward: threadId }} variant="default">
              {t('answer.forward')}
            </LinkButton>
            <ActionMenu
              label={t('move.label')}
              items={[
                {
                  id: 'flag',
                  label: thread.flagged ? t('unflag') : t('flag'),
                  onSelect: () => mark.mutate({ params, body: { flagged: !thread.flagged } }),
                },
                {
                  id: 'unread',
                  label: t('markUnread'),
                  onSelect: () => mark.mutate({ params, body: { seen: false } }, { onSuccess: back }),
                },
                ...places
                  .filter((place) => place !== thread.folder)
                  .map((place) => ({
                    ...{ id: place, label: t(`move.${place}`), disabledReason: why },
                    onSelect: () => move(place),
                  })),
              ]}
            />
          </>
        }
      />
      {mark.error && <ProblemNotice error={mark.error} compact />}
      <ThreadView
        side="admin"
        thread={thread}
        rail={
          <>
            <MakeCard thread={thread} />
            <AboutCard thread={thread} />
          </>
        }
      />
    </>
  )
}
