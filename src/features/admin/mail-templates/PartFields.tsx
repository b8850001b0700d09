import { Button, Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MailTemplate } from '@/contract/admin/mail-templates'
import { mailPartLimits } from '@/domain/mails/templates'
import css from './mail-templates.module.css'
import type { TemplateValues } from './template-form'
import { useTemplateName } from './use-template-name'

type Props = {
  template: MailTemplate
  values: TemplateValues
  errors: Readonly<Record<string, unknown>>
  /** Absent for those who may look and not change. */
  onChange?: (field: `p${number}`, text: string) => void
}

/** Every text of the mail with the placeholders it may use. */
export function PartFields({ template, values, errors, onChange }: Props) {
  return (
    <div className={css.parts}>
      {template.parts.map((part, at) => (
        <PartField
          key={part.part}
          part={part}
          locale={template.locale}
          value={values[`p${at}`] ?? part.text}
          error={errors[`p${at}`]}
          onChange={onChange && ((text) => onChange(`p${at}`, text))}
        />
      ))}
    </div>
  )
}

type PartProps = {
  part: MailTemplate['parts'][number]
  locale: MailTemplate['locale']
  value: string
  error: unknown
  onChange?: (text: string) => void
}

function PartField({ part, locale, value, error, onChange }: PartProps) {
  const { t } = useTranslation('mailTemplates')
  const { partName } = useTemplateName()
  const area = useRef<HTMLTextAreaElement>(null)
  const line = useRef<HTMLInputElement>(null)
  const name = partName(part.part)
  const insert = (placeholder: string): void => {
    const field = area.current ?? line.current
    const at = field?.selectionStart ?? value.length
    onChange?.(`${value.slice(0, at)}{{${placeholder}}}${value.slice(field?.selectionEnd ?? at)}`)
    field?.focus()
  }
  const common = {
    label: name,
    value,
    error: typeof error === 'string' ? error : undefined,
    disabled: !onChange,
    lang: locale,
    dir: locale === 'ar' ? ('rtl' as const) : ('ltr' as const),
    onChange: (event: { currentTarget: { value: string } }) => onChange?.(event.currentTarget.value),
  }
  const isLine = part.part === 'subject' || part.part === 'link'
  return (
    <div className={css.part}>
      {isLine ? (
        <TextInput ref={line} maxLength={mailPartLimits.subject} {...common} />
      ) : (
        <Textarea ref={area} autosize minRows={2} maxRows={14} maxLength={mailPartLimits.text} {...common} />
      )}
      {part.placeholders.length > 0 && (
        <div className={css.chips}>
          <span className="cap">{t('placeholders')}</span>
          {part.placeholders.map((placeholder) => (
            <button
              key={placeholder.name}
              type="button"
              className={css.chip}
              disabled={!onChange}
              aria-label={t(placeholder.required ? 'insertRequired' : 'insert', { name: placeholder.name, part: name })}
              onClick={() => insert(placeholder.name)}
            >
              <bdi dir="ltr">{`{{${placeholder.name}}}`}</bdi>
              {placeholder.required && ' *'}
            </button>
          ))}
        </div>
      )}
      {value !== part.shipped && (
        <div>
          <p className={css.shippedText} lang={locale} dir="auto">
            <span className="cap">{t('shippedText')}</span> {part.shipped}
          </p>
          {onChange && (
            <Button className={css.plain} variant="subtle" size="compact-sm" onClick={() => onChange(part.shipped)}>
              {t('useShipped')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
