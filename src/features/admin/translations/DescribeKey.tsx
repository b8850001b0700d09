import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { describeTextKey } from '@/contract/admin/translations/text-keys'
import type { TextKey } from '@/contract/admin/translations/text-parts'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppModal } from '@/shared/ui/AppModal'

type Props = { textKey: TextKey; onClose: () => void }

const valuesOf = ({ description, tags, maxLength, maxWidth, isNotPlural }: TextKey) => ({
  description,
  tags: tags.join(', '),
  maxLength,
  maxWidth,
  isNotPlural,
})
const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
]

/** What a key is for and how much room it has: what a translator cannot see from the text. */
export function DescribeKey({ textKey, onClose }: Props) {
  const { t } = useTranslation('translations')
  const form = useApiForm({
    endpoint: describeTextKey,
    initial: valuesOf(textKey),
    version: textKey.version,
    guard: false,
    toRequest: ({ tags, ...values }, version) => ({
      params: { keyId: textKey.id },
      body: { ...values, tags: tagsIn(tags), version },
    }),
    fromCurrent: (current) => ({ values: valuesOf(current as TextKey), version: (current as TextKey).version }),
    labels: { description: t('keys.description'), tags: t('keys.tags') },
    onSuccess: onClose,
  })
  return (
    <AppModal opened onClose={onClose} title={t('keys.describe')}>
      <ApiForm form={form} className="stack">
        <FormProblem form={form} />
        <Textarea
          label={t('keys.description')}
          description={t('keys.descriptionHint')}
          autosize
          minRows={2}
          data-autofocus
          {...form.field('description')}
        />
        <TextInput label={t('keys.tags')} description={t('keys.tagsHint')} {...form.field('tags')} />
        <QuantityInput
          label={t('keys.maxLength')}
          min={1}
          value={form.values.maxLength}
          onChange={(value) => form.setValue('maxLength', value)}
        />
        <QuantityInput
          label={t('keys.maxWidth')}
          min={8}
          value={form.values.maxWidth}
          onChange={(value) => form.setValue('maxWidth', value)}
        />
        <Checkbox label={t('keys.notPlural')} {...form.field('isNotPlural', 'checkbox')} />
        <div className="row end-row">
          <Button type="submit" loading={form.pending}>
            {t('keys.save')}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
