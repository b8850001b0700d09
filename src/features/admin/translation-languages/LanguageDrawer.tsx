import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addTextLanguage, type TextLanguage, updateTextLanguage } from '@/contract/admin/translations/languages'
import { useLanguageName } from '@/entities/text/use-language-name'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { FallbackChain } from './FallbackChain'
import { proposalFor } from './proposal-for'

type Values = { code: string; nativeName: string; direction: 'ltr' | 'rtl'; fallback: string[] }
type Props = { language: TextLanguage | null; all: readonly TextLanguage[]; onClose: () => void }

const valuesOf = ({ code, nativeName, direction, fallback }: TextLanguage): Values => ({
  code,
  nativeName,
  direction,
  fallback,
})

/** A language that is added, or one that was. */
export function LanguageDrawer(props: Props) {
  return props.language ? <EditLanguage {...props} language={props.language} /> : <AddLanguage {...props} />
}

function AddLanguage({ all, onClose }: Props) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const form = useApiForm({
    endpoint: addTextLanguage,
    initial: { code: '', nativeName: '', direction: 'ltr', fallback: ['en'] } as Values,
    toRequest: (values) => ({ body: values }),
    fieldFor: (path) => (path.startsWith('fallback') ? 'fallback' : undefined),
    onSuccess: ({ code }) => {
      notify({ title: t('languages.added', { language: nameOf(code) }), tone: 'good' })
      onClose()
    },
  })
  const propose = (code: string): void => {
    const proposal = proposalFor(code)
    if (!proposal) return
    form.setValue('nativeName', proposal.nativeName)
    form.setValue('direction', proposal.direction)
  }
  return (
    <FormDrawer
      form={form}
      title={t('languages.add')}
      size={460}
      submitLabel={t('languages.add')}
      isNew
      onClose={onClose}
    >
      <TextInput
        label={t('languages.code')}
        description={t('languages.codeHint')}
        dir="ltr"
        maxLength={35}
        required
        {...form.field('code')}
        onBlur={(event) => propose(event.currentTarget.value)}
      />
      <Fields form={form} all={all} />
    </FormDrawer>
  )
}

function EditLanguage({ language, all, onClose }: Props & { language: TextLanguage }) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const form = useApiForm({
    endpoint: updateTextLanguage,
    initial: valuesOf(language),
    version: language.version,
    toRequest: ({ code, nativeName, direction, fallback }, version) => ({
      params: { code },
      body: { version, nativeName, direction, fallback },
    }),
    fieldFor: (path) => (path.startsWith('fallback') ? 'fallback' : undefined),
    fromCurrent: (now) => {
      const current = now as TextLanguage // what `conflict/stale` of this endpoint carries
      return { values: valuesOf(current), version: current.version }
    },
    labels: {
      nativeName: t('languages.nativeName'),
      direction: t('languages.col.direction'),
      fallback: t('languages.col.fallback'),
    },
    onSuccess: onClose,
  })
  const title = t('languages.edit', { language: nameOf(language.code) })
  return (
    <FormDrawer form={form} title={title} size={460} submitLabel={t('languages.save')} onClose={onClose}>
      <Fields form={form} all={all.filter(({ code }) => code !== language.code)} />
    </FormDrawer>
  )
}

type FormOf = Pick<ReturnType<typeof useApiForm<Values, unknown, never>>, 'field' | 'values' | 'setValue'>

function Fields({ form, all }: { form: FormOf; all: readonly TextLanguage[] }) {
  const { t } = useTranslation('textReleases')
  return (
    <>
      <TextInput
        label={t('languages.nativeName')}
        description={t('languages.nativeNameHint')}
        maxLength={60}
        dir="auto"
        required
        {...form.field('nativeName')}
      />
      <NativeSelect
        label={t('languages.col.direction')}
        data={(['ltr', 'rtl'] as const).map((value) => ({ value, label: t(`languages.direction.${value}`) }))}
        {...form.field('direction')}
      />
      <FallbackChain
        codes={all.filter(({ state }) => state !== 'archived').map(({ code }) => code)}
        value={form.values.fallback}
        onChange={(fallback) => form.setValue('fallback', fallback)}
        error={form.field('fallback').error}
      />
    </>
  )
}
