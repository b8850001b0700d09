import { Button, Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { renameTextKey } from '@/contract/admin/translations/text-keys'
import type { TextKey } from '@/contract/admin/translations/text-parts'
import type { TextKeyId } from '@/domain/ids'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppModal } from '@/shared/ui/AppModal'
import { KeyReferences, useIsInCode } from './KeyReferences'

type Props = { textKey: TextKey; onClose: () => void; onDone: (keyId: TextKeyId) => void }

/** Another name, with what names the key now. Texts that nest it follow; code does not. */
export function RenameKey({ textKey, onClose, onDone }: Props) {
  const { t } = useTranslation('translations')
  const isInCode = useIsInCode(textKey.id)
  const form = useApiForm({
    endpoint: renameTextKey,
    initial: { namespace: textKey.namespace, base: textKey.base, force: false },
    version: textKey.version,
    guard: false,
    toRequest: (values, version) => ({ params: { keyId: textKey.id }, body: { ...values, version } }),
    versionFrom: (current) => (current as TextKey).version,
    onSuccess: (reply) => {
      onClose()
      onDone(reply.id)
    },
  })
  return (
    <AppModal opened onClose={onClose} title={t('keys.rename')}>
      <ApiForm form={form} className="stack">
        <FormProblem form={form} />
        <TextInput label={t('keys.namespace')} dir="ltr" {...form.field('namespace')} />
        <TextInput label={t('keys.key')} dir="ltr" data-autofocus {...form.field('base')} />
        <KeyReferences keyId={textKey.id} />
        {isInCode && <Checkbox label={t('keys.renameForce')} {...form.field('force', 'checkbox')} />}
        <div className="row end-row">
          <Button type="submit" loading={form.pending}>
            {t('keys.renameDo')}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
