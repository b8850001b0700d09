import { useTranslation } from 'react-i18next'
import type { MailTemplate } from '@/contract/admin/mail-templates'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import css from './mail-templates.module.css'
import { useTemplateName } from './use-template-name'

/** Who worded what anew, from what to what. */
export function TemplateHistory({ template }: { template: MailTemplate }) {
  const { t } = useTranslation('mailTemplates')
  const format = useFormat()
  const { partName } = useTemplateName()
  if (template.history.length === 0) return null
  return (
    <Section title={t('history.title')}>
      <ol className={css.history}>
        {template.history.map((entry, at, all) => (
          // Numbered from the oldest, since two changes may bear the same time.
          <li key={all.length - at} className={css.entry}>
            <span className="cap">{t('changed', { name: entry.by, when: format.dateTime(entry.at) })}</span>
            {entry.changes.map(({ part, before, after }) => (
              <div key={part}>
                <b>{partName(part)}</b>
                <div lang={template.locale} dir="auto">
                  <del>{before ?? t('history.shipped')}</del>
                </div>
                <div lang={template.locale} dir="auto">
                  <ins>{after ?? t('history.shipped')}</ins>
                </div>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  )
}
