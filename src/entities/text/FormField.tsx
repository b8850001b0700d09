import { type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextFinding } from '@/contract/admin/translations/text-parts'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { Form } from '@/domain/translations/forms'
import { categoryOf, isOrdinal } from '@/domain/translations/keys'
import { examplesOf } from '@/domain/translations/plural-forms'
import { useLanguageName } from './use-language-name'
import { ChipEditor } from './ChipEditor'
import { useFormat } from '@/shared/i18n/use-format'
import css from './fields.module.css'
import { FindingItem } from './FindingItem'
import { isFixable } from './is-fixable'

type Props = {
  form: Form
  language: WorkbenchLanguage
  value: string
  onChange: (value: string) => void
  onFocus: () => void
  findings: readonly TextFinding[]
  onFix: (finding: TextFinding) => void
  error: string | undefined
  maxLength: number | null
  readOnly: boolean
  /** The only field: the language is its name. */
  isPlain: boolean
  ref: Ref<HTMLTextAreaElement>
}

/** One wording: its form with numbers that take it, the field, and at the field what is wrong with it. */
export function FormField({
  form,
  language,
  findings,
  onFix,
  error,
  maxLength,
  readOnly,
  isPlain,
  ref,
  ...rest
}: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const nameId = useId()
  const wrongId = useId()
  const shown = findings.filter((finding) => !finding.ignored && finding.severity !== 'info')
  const runs = examplesOf(language.code, form).map(({ from, to }) =>
    from === to ? format.number(from) : t('editor.run', { from: format.number(from), to: format.number(to) }),
  )
  const length = [...rest.value].length
  return (
    <div className={css.form} data-plain={isPlain || undefined}>
      <div className={isPlain ? 'sr' : css.category} id={nameId}>
        {isPlain ? (
          t('editor.textIn', { language: nameOf(language) })
        ) : (
          <>
            <b lang="en">{categoryOf(form) ?? t('editor.plain')}</b>
            {isOrdinal(form) && <small>{t('editor.rank')}</small>}
            <small>{runs.join(', ')}</small>
          </>
        )}
      </div>
      <div className={css.field} data-desk-field>
        <ChipEditor
          {...rest}
          ref={ref}
          labelledBy={nameId}
          describedBy={shown.length > 0 || error ? wrongId : undefined}
          lang={language.code}
          dir={language.direction}
          marks={shown.flatMap(({ at, severity }) => (at ? [{ ...at, severity }] : []))}
          invalid={error !== undefined || shown.some(({ severity }) => severity === 'error')}
          readOnly={readOnly}
        />
        <div className={css.under}>
          <div id={wrongId}>
            {error && <p className={css.error}>{error}</p>}
            {shown.length > 0 && (
              <ul className={css.wrong}>
                {shown.slice(0, 2).map((finding) => (
                  <FindingItem
                    key={finding.id}
                    finding={finding}
                    compact
                    onFix={!readOnly && isFixable(finding) ? () => onFix(finding) : undefined}
                  />
                ))}
              </ul>
            )}
          </div>
          {maxLength !== null && (
            <span className={css.length} data-over={length > maxLength || undefined}>
              {t('editor.length', { length: format.number(length), most: format.number(maxLength) })}
            </span>
          )}
        </div>
      </div>
    </div>
  )
}
