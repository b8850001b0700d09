import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type MailTemplate, resetMailTemplate, sendTestMail, updateMailTemplate } from '@/contract/admin/mail-templates'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { WithRail } from '@/shared/ui/WithRail'
import { MailPreview } from './MailPreview'
import { PartFields } from './PartFields'
import { fieldOf, partsOf, templateValues } from './template-form'
import { useTemplateName } from './use-template-name'

type Props = { template: MailTemplate; onTouch: () => void; onDone: () => void }

export function TemplateForm({ template, onTouch, onDone }: Props) {
  const { t } = useTranslation('mailTemplates')
  const problemText = useProblemText()
  const { kindName, languageName, partName } = useTemplateName()
  const [resetting, setResetting] = useState(false)
  const params = { kind: template.kind, locale: template.locale }
  const form = useApiForm({
    endpoint: updateMailTemplate,
    initial: templateValues(template),
    version: template.version,
    toRequest: (values, version) => ({ params, body: { version, parts: partsOf(template, values) } }),
    fieldFor: fieldOf,
    fromCurrent: (current) => {
      const now = current as MailTemplate // what `conflict/stale` of this endpoint carries
      return { values: templateValues(now), version: now.version }
    },
    labels: Object.fromEntries(template.parts.map(({ part }, at) => [`p${at}`, partName(part)])),
    onSuccess: () => {
      onDone()
      notify({ title: t('saved'), tone: 'good' })
    },
  })
  const failed = (error: unknown): void => {
    const { title, explanation } = problemText(error)
    notify({ title, message: explanation, tone: 'bad' })
  }
  const reset = useMutation({
    ...mutation(resetMailTemplate),
    onSuccess: () => {
      setResetting(false)
      onDone()
      notify({ title: t('reset.done'), tone: 'good' })
    },
    onError: failed,
  })
  const test = useMutation({
    ...mutation(sendTestMail),
    onSuccess: ({ to }) => notify({ title: t('test.sent', { to }), tone: 'good' }),
    onError: failed,
  })
  const parts = partsOf(template, form.values)
  const isOwn = template.parts.some(({ text, shipped }) => text !== shipped)
  return (
    <ApiForm
      form={form}
      label={t('editor.label', { mail: kindName(template.kind), language: languageName(template.locale) })}
    >
      <WithRail
        railLabel={t('preview.title')}
        rail={
          <>
            <MailPreview template={template} parts={parts} />
            <div className="row">
              <Button
                variant="default"
                loading={test.isPending}
                onClick={() => test.mutate({ params, body: { parts } })}
              >
                {t('test.send')}
              </Button>
              {isOwn && (
                <Button variant="subtle" onClick={() => setResetting(true)}>
                  {t('reset.action')}
                </Button>
              )}
            </div>
          </>
        }
      >
        <FormProblem form={form} />
        <PartFields
          template={template}
          values={form.values}
          errors={form.errors}
          onChange={(field, text) => {
            onTouch()
            form.setValue(field, text)
          }}
        />
      </WithRail>
      <SaveBar
        form={{
          ...form,
          reset: () => {
            form.reset()
            onDone()
          },
        }}
        effect={t('unsavedEffect')}
      />
      <ConfirmDialog
        opened={resetting}
        onClose={() => setResetting(false)}
        title={t('reset.title')}
        confirmLabel={t('reset.confirm')}
        pending={reset.isPending}
        onConfirm={() => reset.mutate({ params, body: { version: template.version } })}
      >
        {t('reset.text')}
      </ConfirmDialog>
    </ApiForm>
  )
}
