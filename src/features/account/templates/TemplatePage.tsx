import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type OrderTemplateDetail, updateOrderTemplate } from '@/contract/order-templates'
import { templateQueries } from '@/entities/template/template.queries'
import { useCan } from '@/features/session/use-session'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { TemplateEditor, useTemplateForm } from './TemplateEditor'
import { TemplateMenu } from './TemplateMenu'
import { TemplateSum } from './TemplateSum'
import { templateRequestOf, templateValuesOf } from './template-form'
import { useShowTemplate } from './templates.mutations'
import { useSharing } from './use-sharing'

const routeApi = getRouteApi('/account/_gate/templates/$templateId/')

/** TPL-03 */
export function TemplatePage() {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const sharing = useSharing()
  const { templateId } = routeApi.useParams()
  const { data: template } = useSuspenseQuery(templateQueries.detail(templateId))
  const { shown, hold, release } = useHeldRecord(template)
  const { name, changedAt, changedBy } = template
  return (
    <>
      <PageHeader
        title={<bdi>{name}</bdi>}
        record={name}
        sub={t('form.caption', { sharing: sharing(template), name: changedBy, date: format.date(changedAt) })}
        actions={<TemplateMenu template={template} />}
      />
      <EditTemplate key={shown.version} template={shown} onDirty={hold} onClean={release} />
    </>
  )
}

type Props = { template: OrderTemplateDetail; onDirty: () => void; onClean: () => void }

function EditTemplate({ template, onDirty, onClean }: Props) {
  const { t } = useTranslation('orderTemplates')
  const show = useShowTemplate()
  const mayAsk = useCan('quotes.request')
  const form = useTemplateForm({
    endpoint: updateOrderTemplate,
    initial: templateValuesOf(template),
    version: template.version,
    toRequest: (values, version) => ({
      params: { templateId: template.id },
      body: { ...templateRequestOf(values), version },
    }),
    fromCurrent: (now) => {
      const stored = now as OrderTemplateDetail // what `conflict/stale` of this endpoint carries
      return { values: templateValuesOf(stored), version: stored.version }
    },
    onSuccess: (reply) => {
      onClean()
      show(reply)
      notify({ title: t('form.saved', { name: reply.name }) })
    },
  })
  const action = (wanted: 'edit' | 'share') => template.allowedActions.find((each) => each.action === wanted)
  return (
    <TemplateEditor
      form={form}
      edit={action('edit')}
      share={action('share')}
      onDirty={onDirty}
      onClean={onClean}
      rail={
        <TemplateSum lines={form.values.lines}>
          {template.lines.length > 0 && (
            <LinkButton fullWidth to="/account/templates/$templateId/take" params={{ templateId: template.id }}>
              {t('form.take')}
            </LinkButton>
          )}
          {template.lines.length > 0 && mayAsk && (
            <LinkButton fullWidth variant="default" to="/account/quotes/new" search={{ templateId: template.id }}>
              {t('form.quote')}
            </LinkButton>
          )}
        </TemplateSum>
      }
    />
  )
}
