import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { inviteMember } from '@/contract/team'
import { invitationDays } from '@/domain/account/vocabulary'
import { memberFieldFor, newMember, toFields } from '@/entities/member/member-form'
import { memberQueries } from '@/entities/member/member.queries'
import { NewMemberForm } from '@/entities/member/NewMemberForm'
import { useSession } from '@/features/session/use-session'
import { useApiForm } from '@/shared/forms/use-api-form'
import { languageRead } from '@/shared/i18n/language-choices'
import { notify } from '@/shared/lib/notify'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'

/** ACC-03, ACC-08, ACC-14: somebody new, who gets a mail with a link to set a password. */
export function InvitePage() {
  const { t } = useTranslation('team')
  const navigate = useNavigate()
  const { user } = useSession()
  const { data: choices } = useSuspenseQuery(memberQueries.choices())
  const form = useApiForm({
    endpoint: inviteMember,
    initial: newMember(choices, languageRead(user)),
    toRequest: ({ email, ...values }) => ({ body: { email, ...toFields(values, choices.options) } }),
    fieldFor: memberFieldFor,
    onSuccess: ({ id, name, email }) => {
      notify({
        title: t('done.invited', { name }),
        message: t('done.invitedText', { email, count: invitationDays }),
        tone: 'good',
      })
      void navigate({ to: '/account/team/$userId', params: { userId: id } })
    },
  })
  return (
    <>
      <PageHeader title={t('new.title')} sub={t('new.lead', { count: invitationDays })} />
      <NewMemberForm
        form={form}
        emailField={form.field('email')}
        choices={choices}
        cancel={
          <LinkButton to="/account/team" variant="default">
            {t('new.cancel')}
          </LinkButton>
        }
      />
    </>
  )
}
