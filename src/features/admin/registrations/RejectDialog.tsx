import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type RegistrationDetail, rejectReasonMaxLength, rejectRegistration } from '@/contract/admin/registrations'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'

type Props = { registration: RegistrationDetail; onClose: () => void }

export function RejectDialog({ registration, onClose }: Props) {
  const { t } = useTranslation('registrations')
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
    <FormDialog
      form={form}
      title={t('rejectTitle', { company: registration.companyName })}
      submitLabel={t('rejectSubmit', { number: registration.number })}
      danger
      onClose={onClose}
    >
      <Textarea
        label={t('rejectLabel')}
        description={t('rejectHint', { email: registration.email })}
        autosize
        minRows={3}
        maxLength={rejectReasonMaxLength}
        data-autofocus
        {...form.field('reason')}
      />
    </FormDialog>
  )
}
