import { useTranslation } from 'react-i18next'
import type { Text, TextKey } from '@/contract/admin/translations/text-parts'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { Form } from '@/domain/translations/forms'
import { categoryOf } from '@/domain/translations/keys'
import { TokenText } from '@/entities/text/TokenText'
import { useLanguageName } from '@/entities/text/use-language-name'
import css from './in-context.module.css'

type Props = { textKey: TextKey; text: Text; language: WorkbenchLanguage }

/** What is translated, and what it is for. */
export function ContextSource({ textKey: { description, counts }, text, language }: Props) {
  const { t } = useTranslation('translations')
  const nameOf = useLanguageName()
  return (
    <div className={css.source}>
      <p className="cap">{nameOf(language)}</p>
      <dl lang={language.code} dir={language.direction}>
        {Object.entries(text.forms).map(([form, wording]) => (
          <div key={form}>
            <dt className={counts === 'no' ? 'sr' : 'cap'}>{categoryOf(form as Form) ?? t('editor.plain')}</dt>
            <dd>
              <TokenText text={wording} />
            </dd>
          </div>
        ))}
      </dl>
      {description && <p className="cap">{description}</p>}
    </div>
  )
}
