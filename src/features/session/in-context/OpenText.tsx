import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextKey } from '@/contract/admin/translations/text-parts'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { Form } from '@/domain/translations/forms'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { ContextEditor } from './ContextEditor'
import css from './in-context.module.css'
import type { SaveFirst } from './save-first'
import type { ShownDrafts } from './shown-drafts'

type Props = {
  textKey: TextKey
  form: Form
  languages: readonly WorkbenchLanguage[]
  pageLanguage: string
  saveFirst: SaveFirst
  onNext: () => void
  onOpen: (id: string) => void
  onSaved: ShownDrafts['show']
}

/** A key in one of its languages: that of the page first, any other that there is. */
export function OpenText({ textKey, languages, pageLanguage, saveFirst, ...rest }: Props) {
  const { t } = useTranslation('translations')
  const nameOf = useLanguageName()
  const [chosen, setChosen] = useState(pageLanguage)
  const language =
    languages.find(({ code }) => code === chosen) ?? languages.find(({ mayEdit }) => mayEdit) ?? languages[0]
  const { held, reportDirty } = useHeldWhileDirty(textKey)
  const text = held.texts.find((each) => each.language === language?.code)
  if (!language || !text) return null
  return (
    <div className={css.body}>
      <NativeSelect
        size="xs"
        label={t('workbench.language')}
        value={language.code}
        data={languages
          .filter(({ code, mayEdit }) => mayEdit || code === pageLanguage || code === language.code)
          .map((one) => ({ value: one.code, label: nameOf(one) }))}
        onChange={(event) => {
          const { value } = event.currentTarget
          saveFirst.before(() => setChosen(value))
        }}
      />
      <ContextEditor
        key={`${language.code} ${text.version}`}
        textKey={held}
        text={text}
        language={language}
        source={languages.find(({ isSource }) => isSource) ?? language}
        saveFirst={saveFirst}
        reportDirty={reportDirty}
        {...rest}
      />
    </div>
  )
}
