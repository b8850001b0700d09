import { Button, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllowedAction } from '@/contract/action'
import { templateLimits } from '@/domain/templates/vocabulary'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { type ApiFormOptions, useApiForm } from '@/shared/forms/use-api-form'
import { Notice } from '@/shared/ui/Notice'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'
import { WithRail } from '@/shared/ui/WithRail'
import { TemplateLines } from './TemplateLines'
import { TemplateSharing } from './TemplateSharing'
import type { TemplateValues } from './template-form'
import css from './templates.module.css'

export const useTemplateForm = <I, R>(options: ApiFormOptions<TemplateValues, I, R>) => {
  const { t } = useTranslation('orderTemplates')
  return useApiForm({
    ...options,
    labels: {
      name: t('form.name'),
      note: t('form.note'),
      audience: t('form.audience'),
      openToAll: t('form.openToAll'),
      lines: t('form.lines'),
    },
    display: {
      audience: (value) => t(`form.audiences.${value as TemplateValues['audience']}`),
      openToAll: (value) => (value ? t('form.yes') : t('form.no')),
      lines: (value) => t('count.lines', { count: (value as unknown[]).length }),
    },
  })
}
export type TemplateForm = ReturnType<typeof useTemplateForm<unknown, unknown>>

type Props = {
  form: TemplateForm
  /** Absent for a new one, which is one's own. */
  edit?: AllowedAction
  share?: AllowedAction
  rail: ReactNode
  isNew?: boolean
  onDirty?: () => void
  onClean?: () => void
}

/** TPL-02, TPL-03: what a template holds, in which order, and who finds it. */
export function TemplateEditor({ form, edit, share, rail, isNew, onDirty, onClean }: Props) {
  const { t } = useTranslation('orderTemplates')
  const refusal = useRefusal()
  const readOnly = refusal(edit)
  useEffect(() => (form.dirty ? onDirty?.() : onClean?.()), [form.dirty, onDirty, onClean])
  return (
    <ApiForm form={form} label={t('form.label')}>
      {readOnly && (
        <Notice tone="info" title={t('form.readOnly')}>
          {readOnly}
        </Notice>
      )}
      <WithRail railLabel={t('form.summary')} rail={rail}>
        <fieldset className={css.all} disabled={readOnly !== undefined}>
          <legend className="sr">{t('form.label')}</legend>
          <FormProblem form={form} />
          <Section title={t('form.about')}>
            <div className={css.about}>
              <TextInput label={t('form.name')} maxLength={templateLimits.name} {...form.field('name')} />
              <Textarea label={t('form.note')} rows={2} maxLength={templateLimits.note} {...form.field('note')} />
            </div>
          </Section>
          <TemplateLines form={form} readOnly={readOnly !== undefined} />
          <TemplateSharing form={form} refused={refusal(share)} />
          {isNew ? (
            <div className="row end-row">
              <Button type="submit" loading={form.pending}>
                {t('form.create')}
              </Button>
            </div>
          ) : (
            <SaveBar form={form} />
          )}
        </fieldset>
      </WithRail>
    </ApiForm>
  )
}
