import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addTextKey } from '@/contract/admin/translations/text-keys'
import type { TextKeyId } from '@/domain/ids'
import { type KeyCounts, keyCounts } from '@/domain/translations/text-states'
import { useLanguageName } from '@/entities/text/use-language-name'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppModal } from '@/shared/ui/AppModal'
import { requiredForms } from '@/domain/translations/plural-forms'
import { fieldOf, formsIn, valuesOf } from '@/entities/text/text-fields'
import type { Workbench } from './use-workbench'

type Props = { workbench: Workbench; onClose: () => void; onDone: (keyId: TextKeyId) => void }

/** A key with its source text; each language then asks for the plural forms that it has. */
export function NewKey({ workbench, onClose, onDone }: Props) {
  const { t } = useTranslation('translations')
  const nameOf = useLanguageName()
  const source = workbench.source.code
  const form = useApiForm({
    endpoint: addTextKey,
    initial: {
      namespace: workbench.search.namespace?.[0] ?? '',
      base: '',
      counts: 'no' as KeyCounts,
      source: valuesOf(source, 'both', {}),
      description: '',
    },
    guard: false,
    toRequest: ({ source: texts, counts, ...values }) => ({
      body: {
        ...values,
        counts,
        source: formsIn(
          Object.fromEntries(requiredForms(source, counts).map((one) => [fieldOf(one), texts[fieldOf(one)] ?? ''])),
        ),
        tags: [],
        maxLength: null,
        maxWidth: null,
        isNotPlural: false,
      },
    }),
    onSuccess: (reply) => {
      onClose()
      onDone(reply.id)
    },
  })
  const { counts, source: texts } = form.values
  return (
    <AppModal opened onClose={onClose} title={t('keys.add')}>
      <ApiForm form={form} className="stack">
        <FormProblem form={form} />
        <TextInput
          label={t('keys.namespace')}
          dir="ltr"
          list="namespaces"
          data-autofocus
          {...form.field('namespace')}
        />
        <datalist id="namespaces">
          {workbench.namespaces.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextInput label={t('keys.key')} dir="ltr" {...form.field('base')} />
        <NativeSelect
          label={t('keys.counts.label')}
          data={keyCounts.map((value) => ({ value, label: t(`keys.counts.${value}`) }))}
          {...form.field('counts')}
        />
        {requiredForms(source, counts).map((one) => (
          <Textarea
            key={one}
            label={one === '' ? t('keys.text', { language: nameOf(workbench.source) }) : one}
            lang={source}
            autosize
            value={texts[fieldOf(one)] ?? ''}
            onChange={(event) => form.setValue('source', { ...texts, [fieldOf(one)]: event.currentTarget.value })}
          />
        ))}
        <Textarea
          label={t('keys.description')}
          description={t('keys.descriptionHint')}
          autosize
          {...form.field('description')}
        />
        <div className="row end-row">
          <Button type="submit" loading={form.pending}>
            {t('keys.addDo')}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
