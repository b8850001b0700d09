import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './job.module.css'
import type { JobFormState } from './JobForm'

/** What the job does when it goes wrong, before a person looks. */
export function TroubleFields({ form }: { form: JobFormState }) {
  const { t } = useTranslation('sync')
  return (
    <div className={css.row}>
      <TextInput inputMode="numeric" label={t('settings.retries')} {...form.field('retries')} />
      <TextInput
        inputMode="numeric"
        label={t('settings.disableAfter')}
        description={t('settings.never')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.field('disableAfterFailures')}
      />
      <TextInput inputMode="numeric" label={t('settings.deletionLimit')} {...form.field('deletionLimitPercent')} />
    </div>
  )
}
