import { createFileRoute } from '@tanstack/react-router'
import { basketQueries } from '@/entities/basket/basket.queries'
import { orderQueries } from '@/entities/order/order.queries'
import { templateQueries } from '@/entities/template/template.queries'
import { NewTemplatePage } from '@/features/account/templates/NewTemplatePage'
import { newTemplateSearch } from '@/features/account/templates/templates.search'

export const Route = createFileRoute('/account/_gate/templates/new')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.templateNew' },
  validateSearch: newTemplateSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps: { from, orderId, templateId } }) => {
    if (templateId) await queryClient.ensureQueryData(templateQueries.detail(templateId))
    else if (orderId) await queryClient.ensureQueryData(orderQueries.reorder(orderId))
    else if (from === 'basket') await queryClient.ensureQueryData(basketQueries.current())
  },
  component: NewTemplatePage,
})
