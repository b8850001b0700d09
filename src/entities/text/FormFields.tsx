import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { TextFinding, TextKey } from '@/contract/admin/translations/text-parts'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { Form, PluralCategory } from '@/domain/translations/forms'
import { categoryOf, isOrdinal } from '@/domain/translations/keys'
import { isZeroOverride, optionalCategories, typeOf } from '@/domain/translations/plural-forms'
import { NumberLine } from './NumberLine'
import css from './fields.module.css'
import { FormField } from './FormField'
import { fieldOf, formOf } from './text-fields'
import type { TextFields } from './use-text-fields'
import type { TextForm } from './use-text-form'

type Props = {
  textKey: TextKey
  language: WorkbenchLanguage
  form: TextForm
  fields: TextFields
  findings: readonly TextFinding[]
  onFix: (finding: TextFinding) => void
  readOnly: boolean
}

/** The wordings of a text, in the order of their numbers; those that hardly any number takes are folded. */
export function FormFields({ textKey, language, form, fields, findings, onFix, readOnly }: Props) {
  const { t } = useTranslation('translations')
  const [unfolded, unfold] = useState(false)
  const forms = Object.keys(form.values).map(formOf)
  const isFolded = (one: Form): boolean =>
    one !== '' &&
    (form.values[fieldOf(one)] ?? '') === '' &&
    (isZeroOverride(language.code, one) ||
      optionalCategories(language.code, typeOf(one)).includes(categoryOf(one) ?? 'other'))
  const folded = forms.filter(isFolded)
  const shown = unfolded ? forms : forms.filter((one) => !isFolded(one))
  const active = fields.active === null ? null : categoryOf(fields.active)
  const ordinal = fields.active !== null && isOrdinal(fields.active)
  const pick = (category: PluralCategory): void => {
    const one: Form = ordinal || textKey.counts === 'ordinal' ? `ordinal_${category}` : category
    if (isFolded(one)) flushSync(() => unfold(true))
    fields.focus(one)
  }
  return (
    <>
      {textKey.counts !== 'no' && (
        <NumberLine
          language={language.code}
          type={ordinal || textKey.counts === 'ordinal' ? 'ordinal' : 'cardinal'}
          active={active}
          onPick={pick}
        />
      )}
      <div>
        {shown.map((one) => (
          <FormField
            key={one}
            ref={fields.refOf(one)}
            form={one}
            language={language}
            value={form.values[fieldOf(one)] ?? ''}
            onChange={(value) => form.setValue(fieldOf(one), value)}
            onFocus={() => fields.touch(one)}
            findings={findings.filter((finding) => finding.form === one)}
            onFix={onFix}
            error={form.errors[fieldOf(one)] as string | undefined}
            maxLength={textKey.maxLength}
            readOnly={readOnly}
            isPlain={textKey.counts === 'no' && forms.length === 1}
          />
        ))}
      </div>
      {folded.length > 0 && !unfolded && !readOnly && (
        <button type="button" className={css.unfold} onClick={() => unfold(true)}>
          {t('editor.moreForms', { count: folded.length, forms: folded.map((one) => categoryOf(one)).join(', ') })}
        </button>
      )}
    </>
  )
}
