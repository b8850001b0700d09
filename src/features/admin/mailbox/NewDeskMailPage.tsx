import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MailMessageId } from '@/domain/ids'
import { NewMailView } from '@/entities/mailbox/NewMailView'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import { LinkButton } from '@/shared/ui/LinkButton'

const routeApi = getRouteApi('/admin/_gate/mailbox/new')

export function NewDeskMailPage() {
  const { t } = useTranslation(['mailbox', 'common'])
  const navigate = useNavigate()
  const { draft, forward } = routeApi.useSearch()
  const { data } = useQuery({
    ...mailQueries('admin').thread(forward as MailMessageId),
    enabled: forward !== undefined,
  })
  const passed = data?.messages.at(-1)
  const words = passed && new DOMParser().parseFromString(passed.html, 'text/html').body.innerText
  const begun =
    data && passed
      ? { subject: data.subject, text: `${t('forwarded', { from: passed.from.address })}\n${words}` }
      : undefined
  if (forward !== undefined && !data) return null
  return (
    <NewMailView
      side="admin"
      draft={draft}
      begun={begun}
      cancel={
        <LinkButton to="/admin/mailbox" variant="default">
          {t('common:action.cancel')}
        </LinkButton>
      }
      onKept={(id) => void navigate({ to: '/admin/mailbox/new', search: { draft: id, forward }, replace: true })}
      onBack={(id) => void navigate({ to: '/admin/mailbox/new', search: { draft: id } })}
      onSent={() => void navigate({ to: '/admin/mailbox' })}
    />
  )
}
