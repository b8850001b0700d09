import { query } from '@/api/query'
import type { OrderTemplateListQuery } from '@/contract/order-template-list'
import { checkOrderTemplate, getOrderTemplate, listOrderTemplates } from '@/contract/order-templates'
import type { OrderTemplateId } from '@/domain/ids'

export const templateQueries = {
  list: (list: OrderTemplateListQuery) => query(listOrderTemplates, { query: list }),
  detail: (templateId: OrderTemplateId) => query(getOrderTemplate, { params: { templateId } }),
  check: (templateId: OrderTemplateId) => query(checkOrderTemplate, { params: { templateId } }),
}
