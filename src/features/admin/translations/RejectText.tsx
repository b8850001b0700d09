import { Button, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Text } from '@/contract/admin/translations/text-parts'
import { rejectText } from '@/contract/admin/translations/texts'
import { useTextSaved } from '@/entities/text/use-text-form'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppModal } from '@/shared/ui/AppModal'

type Props = { text: Text; onClose: () => void }

/** Back to whoever wrote it, never without a word on why. */
export function RejectText({ text, onClose }: Props) {
  const { t } = useTranslation('translations')
  const saved = useTextSaved({ id: text.keyId })
  const form = useApiForm({
    endpoint: rejectText,
    initial: { comment: '' },
    version: text.version,
    guard: false,
    toRequest: ({ comment }, version) => ({
      params: { keyId: text.keyId, language: text.language },
      body: { version, comment },
    }),
    versionFrom: (current) => (current as Text).version,
    onSuccess: (reply) => {
      saved(reply)
      onClose()
    },
  })
  return (
    <AppModal opened onClose={onClose} title={t('editor.rejectTitle')}>
      <ApiForm form={form} className="stack">
        <FormProblem form={form} />
        <Textarea label={t('editor.rejectWhy')} autosize minRows={3} data-autofocus {...form.field('comment')} />
        <div className="row end-row">
          <Button type="submit" loading={form.pending}>
            {t('editor.rejectSend')}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
