import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createAccount } from '@/contract/admin/accounts'
import type { MemberChoices } from '@/contract/member-fields'
import { invitationDays } from '@/domain/account/vocabulary'
import type { CompanyId } from '@/domain/ids'
import { memberFieldFor, newMember, toFields } from '@/entities/member/member-form'
import { NewMemberForm } from '@/entities/member/NewMemberForm'
import { useSession } from '@/features/session/use-session'
import { useApiForm } from '@/shared/forms/use-api-form'
import { languageRead } from '@/shared/i18n/language-choices'
import { notify } from '@/shared/lib/notify'
import { LinkButton } from '@/shared/ui/LinkButton'

type Props = { companyId: CompanyId; choices: MemberChoices }

export function NewAccountForm({ companyId, choices }: Props) {
  const { t } = useTranslation('team')
  const navigate = useNavigate()
  const { user } = useSession()
  const form = useApiForm({
    endpoint: createAccount,
    // ACC-05: what the administration usually makes is whoever then makes the rest.
    initial: newMember(choices, languageRead(user), 'accountManager'),
    toRequest: ({ email, ...values }) => ({ body: { companyId, email, ...toFields(values, choices.options) } }),
    fieldFor: memberFieldFor,
    onSuccess: ({ id, name, email }) => {
      notify({
        title: t('done.invited', { name }),
        message: t('done.invitedText', { email, count: invitationDays }),
        tone: 'good',
      })
      void navigate({ to: '/admin/accounts/$userId', params: { userId: id } })
    },
  })
  return (
    <NewMemberForm
      form={form}
      emailField={form.field('email')}
      choices={choices}
      cancel={
        <LinkButton to="/admin/accounts" variant="default">
          {t('new.cancel')}
        </LinkButton>
      }
    />
  )
}
