import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { MailTemplate } from '@/contract/admin/mail-templates'
import { mailTemplateQueries } from '@/entities/mail-template/mail-template.queries'
import { Card } from '@/shared/ui/Card'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import css from './mail-templates.module.css'

type Props = { template: MailTemplate; parts: { part: string; text: string }[] }

/** The mail with invented facts, by the renderer that sends it. What cannot be sent keeps the last one that could. */
export function MailPreview({ template, parts }: Props) {
  const { t } = useTranslation('mailTemplates')
  const { kind, locale } = template
  const preview = useQuery({
    ...mailTemplateQueries.preview({ kind, locale }, useDeferredValue(parts)),
    placeholderData: keepPreviousData,
  })
  const invalid = ApiProblem.is(preview.error, 'request/invalid')
  const { subject, text, linkLabel } = preview.data ?? template.preview
  return (
    <Section title={t('preview.title')}>
      {preview.error && !invalid && <ProblemNotice error={preview.error} compact />}
      {invalid && <p className="cap">{t('preview.invalid')}</p>}
      <Card sunken>
        <div lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
          <p className={css.subject}>{subject}</p>
          <div className={css.text}>{text}</div>
          {linkLabel && <span className={css.link}>{linkLabel}</span>}
        </div>
      </Card>
      <p className="cap">{t('preview.note')}</p>
    </Section>
  )
}
