import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { overlapPolicies } from '@/domain/sync/vocabulary'
import { Choice } from './Choice'
import css from './job.module.css'
import type { JobFormState } from './JobForm'

/** How much is asked of the ERP at once. */
export function LoadFields({ form }: { form: JobFormState }) {
  const { t } = useTranslation('sync')
  return (
    <>
      <Choice
        label={t('overlap.label')}
        value={form.values.overlap}
        onChange={(overlap) => form.setValue('overlap', overlap)}
        options={overlapPolicies.map((value) => ({
          value,
          label: t(`overlap.${value}`),
          hint: t(`overlap.${value}Hint`),
        }))}
      />
      <div className={css.row}>
        <TextInput inputMode="numeric" label={t('settings.batchSize')} {...form.field('batchSize')} />
        <TextInput
          inputMode="numeric"
          label={t('settings.callsPerMinute')}
          description={t('settings.noLimit')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.field('callsPerMinute')}
        />
      </div>
    </>
  )
}
