import { useTranslation } from 'react-i18next'
import type { Locale } from '@/domain/locales'
import type { MailTemplateKind } from '@/domain/mails/templates'

/** Names of mails, of their texts and of languages. */
export const useTemplateName = () => {
  const { t, i18n } = useTranslation(['mailTemplates', 'outbox'])
  const exists = (key: string): boolean => i18n.exists(`mailTemplates:${key}`)
  const word = i18n.t as unknown as (key: string, params?: Record<string, string>) => string
  /** `valid_few` is the text `valid` in the form `few`. */
  const partName = (part: string): string => {
    const [, base = part, form] = /^(.*?)(?:_(zero|one|two|few|many|other))?$/.exec(part) ?? []
    const key = `part.${base.replaceAll('.', '_')}`
    const name = word(`mailTemplates:${exists(key) ? key : 'part.text'}`)
    return form === undefined ? name : t('plural', { part: name, form: word(`mailTemplates:form.${form}`) })
  }
  return {
    kindName: (kind: MailTemplateKind): string =>
      kind === 'common' || kind === 'impersonation' ? t(`kind.${kind}`) : t(`outbox:kind.${kind}`),
    languageName: (locale: Locale): string => t(`outbox:language.${locale}`),
    partName,
  }
}
