import { Button, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type RegistrationDetail, rejectReasonMaxLength, rejectRegistration } from '@/contract/admin/registrations'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'

type Props = { registration: RegistrationDetail; onClose: () => void }

export function RejectDialog({ registration, onClose }: Props) {
  const { t } = useTranslation(['registrations', 'common'])
  const form = useApiForm({
    endpoint: rejectRegistration,
    initial: { reason: '' },
    version: registration.version,
    versionFrom: (current) => (current as RegistrationDetail).version, // what `conflict/stale` of this endpoint carries
    toRequest: ({ reason }, version) => ({ params: { registrationId: registration.id }, body: { version, reason } }),
    onSuccess: () => {
      notify({ title: t('rejected', { number: registration.number }), tone: 'info' })
      onClose()
    },
    guard: false,
  })
  return (
    <AppModal opened onClose={onClose} title={t('rejectTitle', { company: registration.companyName })}>
      <ApiForm form={form} label={t('reject')}>
        <div className="stack">
          <FormProblem form={form} />
          <Textarea
            label={t('rejectLabel')}
            description={t('rejectHint', { email: registration.email })}
            autosize
            minRows={3}
            maxLength={rejectReasonMaxLength}
            data-autofocus
            {...form.field('reason')}
          />
          <div className="row end-row">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" color="var(--p-bad-solid)" loading={form.pending}>
              {t('rejectSubmit', { number: registration.number })}
            </Button>
          </div>
        </div>
      </ApiForm>
    </AppModal>
  )
}
