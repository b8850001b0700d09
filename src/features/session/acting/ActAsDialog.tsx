import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { startImpersonation } from '@/contract/admin/impersonations'
import type { UserId } from '@/domain/ids'
import { impersonationLimits } from '@/domain/impersonation/vocabulary'
import { impersonationQueries } from '@/entities/impersonation/impersonation.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import { changePerson } from './change-person'

type Props = { userId: UserId; name: string; onClose: () => void }

/** ADM-09: asks why, and says what the person will be told and what stays closed. */
export function ActAsDialog({ userId, name, onClose }: Props) {
  const { t } = useTranslation('impersonation')
  const refusalText = useRefusal()
  const facts = useQuery(impersonationQueries.of(userId))
  const form = useApiForm({
    endpoint: startImpersonation,
    initial: { reason: '', ticket: '' },
    toRequest: ({ reason, ticket }) => ({
      params: { userId },
      body: { reason, ticket: ticket.trim() || null, returnTo: `${location.pathname}${location.search}` },
    }),
    onSuccess: () => changePerson('/'),
    guard: false,
  })
  const title = t('start.title', { name })
  const refused = refusalText(facts.data?.allowedActions.find(({ action }) => action === 'impersonate'))
  return (
    <AppModal opened onClose={onClose} title={title}>
      {facts.error ? (
        <ProblemNotice error={facts.error} onRetry={() => void facts.refetch()} />
      ) : !facts.data ? (
        <SkeletonText lines={5} />
      ) : (
        <ApiForm form={form} label={title} className="stack">
          <p className="flat">
            {t('start.text', { name, company: facts.data.person.companyName, count: facts.data.minutes })}
          </p>
          <FormProblem form={form} />
          <Textarea
            label={t('start.reason')}
            description={t('start.reasonHint')}
            autosize
            minRows={2}
            maxLength={impersonationLimits.longestReason}
            data-autofocus
            required
            withAsterisk={false}
            {...form.field('reason')}
          />
          <TextInput
            label={t('start.ticket')}
            maxLength={impersonationLimits.ticket}
            dir="auto"
            {...form.field('ticket')}
          />
          <p className="cap flat">{t('start.closed')}</p>
          <div className="row end-row">
            <Button variant="default" onClick={onClose}>
              {t('start.cancel')}
            </Button>
            <ActionButton type="submit" loading={form.pending} disabledReason={refused} reasonBelow>
              {t('start.confirm', { name })}
            </ActionButton>
          </div>
        </ApiForm>
      )}
    </AppModal>
  )
}
