import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { inviteAdministrator } from '@/contract/admin/administrators'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { languageRead } from '@/shared/i18n/language-choices'
import { notify } from '@/shared/lib/notify'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { AdministratorFields, type Choices } from './AdministratorFields'
import { fieldFor, newAdministrator, scopeIssues, toFields } from './administrator-form'
import css from './administrators.module.css'

/** ADM-08, ADM-11: somebody of the seller gets an account, roles and customers. */
export function NewAdministratorPage() {
  const { t } = useTranslation('administrators')
  const choices = useQuery(administratorQueries.choices())
  return (
    <>
      <PageHeader title={t('newPage.title')} sub={t('newPage.lead')} />
      {choices.error ? (
        <ProblemNotice error={choices.error} onRetry={() => void choices.refetch()} />
      ) : choices.data ? (
        <NewAdministratorForm choices={choices.data} />
      ) : (
        <SkeletonText lines={8} />
      )}
    </>
  )
}

function NewAdministratorForm({ choices }: { choices: Choices }) {
  const { t } = useTranslation('administrators')
  const navigate = useNavigate()
  const { user } = useSession()
  const form = useApiForm({
    endpoint: inviteAdministrator,
    initial: newAdministrator(languageRead(user), choices),
    toRequest: (values) => ({ body: { email: values.email, ...toFields(values) } }),
    fieldFor,
    check: scopeIssues,
    onSuccess: ({ id, name, email }) => {
      notify({ title: t('done.invited', { name }), message: t('done.invitedText', { email }), tone: 'good' })
      void navigate({ to: '/admin/administrators/$userId', params: { userId: id } })
    },
  })
  return (
    <ApiForm form={form} label={t('form.label')}>
      <FormProblem form={form} />
      <div className={css.email}>
        <TextInput
          label={t('field.email')}
          description={t('field.emailHint')}
          type="email"
          dir="ltr"
          maxLength={254}
          autoComplete="off"
          required
          {...form.field('email')}
        />
      </div>
      <AdministratorFields form={form} choices={choices} />
      <div className={css.submit}>
        <LinkButton to="/admin/administrators" variant="default">
          {t('newPage.cancel')}
        </LinkButton>
        <Button type="submit" loading={form.pending}>
          {t('newPage.submit')}
        </Button>
      </div>
    </ApiForm>
  )
}
