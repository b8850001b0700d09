import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createOrderTemplate } from '@/contract/order-templates'
import { templateLimits } from '@/domain/templates/vocabulary'
import { handedLinesOf } from '@/entities/template/handed-lines.store'
import { useSession } from '@/features/session/use-session'
import { notify } from '@/shared/lib/notify'
import { PageHeader } from '@/shared/ui/PageHeader'
import { startTemplate } from './start-template'
import { TemplateEditor, useTemplateForm } from './TemplateEditor'
import { TemplateSum } from './TemplateSum'
import { keptOfHanded, templateRequestOf, type TemplateValues } from './template-form'
import { useShowTemplate } from './templates.mutations'

const routeApi = getRouteApi('/account/_gate/templates/new')

/** TPL-02: from nothing, from the basket, from an order, from goods put together elsewhere, or from another template. */
export function NewTemplatePage() {
  const { t } = useTranslation('orderTemplates')
  const navigate = useNavigate()
  const show = useShowTemplate()
  const { user } = useSession()
  const client = useQueryClient()
  const source = routeApi.useSearch()
  const [initial] = useState((): TemplateValues => {
    const start = startTemplate(client, source)
    if (source.templateId)
      return { ...start, name: t('form.copyOf', { name: start.name }).slice(0, templateLimits.name) }
    return source.from === 'list' ? { ...start, lines: handedLinesOf(user.id).map(keptOfHanded) } : start
  })
  const form = useTemplateForm({
    endpoint: createOrderTemplate,
    initial,
    toRequest: (values) => ({ body: templateRequestOf(values) }),
    onSuccess: (template) => {
      show(template)
      notify({ title: t('form.created', { name: template.name }) })
      void navigate({ to: '/account/templates/$templateId', params: { templateId: template.id } })
    },
  })
  return (
    <>
      <PageHeader title={t('form.newTitle')} sub={t('form.newSub')} />
      <TemplateEditor form={form} isNew rail={<TemplateSum lines={form.values.lines} />} />
    </>
  )
}
