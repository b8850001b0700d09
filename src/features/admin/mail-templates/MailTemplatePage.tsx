import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { locales } from '@/domain/locales'
import { mailTemplateQueries } from '@/entities/mail-template/mail-template.queries'
import reading from '@/shared/forms/reading.module.css'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SubNav } from '@/shared/ui/SubNav'
import { WithRail } from '@/shared/ui/WithRail'
import { MailPreview } from './MailPreview'
import { PartFields } from './PartFields'
import { TemplateForm } from './TemplateForm'
import { TemplateHistory } from './TemplateHistory'
import { partsOf, templateValues } from './template-form'
import { useTemplateName } from './use-template-name'

const routeApi = getRouteApi('/admin/_gate/mail-templates/$kind/$locale')

/** The words of one mail in one language: to change, or to read with whom to ask. */
export function MailTemplatePage() {
  const { t } = useTranslation(['mailTemplates', 'refusals'])
  const format = useFormat()
  const params = routeApi.useParams()
  const { kindName, languageName } = useTemplateName()
  const { data: template } = useSuspenseQuery(mailTemplateQueries.detail(params))
  const { shown, hold, release } = useHeldRecord(template)
  const title = kindName(params.kind)
  return (
    <>
      <PageHeader title={title} record={title} sub={t('editor.sub')} />
      <SubNav
        label={t('column.languages')}
        items={locales.map((locale) => ({
          to: '/admin/mail-templates/$kind/$locale' as const,
          params: { kind: params.kind, locale },
          label: languageName(locale),
        }))}
      />
      {template.editable ? (
        <TemplateForm
          key={`${params.kind}${params.locale}${shown.version}`}
          template={shown}
          onTouch={hold}
          onDone={release}
        />
      ) : (
        <>
          <Notice
            tone="info"
            title={
              template.ask.length > 0
                ? t('refusals:ask', { reason: t('readOnly'), names: format.list(template.ask) })
                : t('readOnly')
            }
          />
          <WithRail
            railLabel={t('preview.title')}
            rail={<MailPreview template={template} parts={partsOf(template, templateValues(template))} />}
          >
            <div className={reading.reading}>
              <PartFields template={template} values={templateValues(template)} errors={{}} />
            </div>
          </WithRail>
        </>
      )}
      <TemplateHistory template={template} />
    </>
  )
}
