import { useMutation, useQueryClient } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { type OrderTemplateDetail, takeOrderTemplate } from '@/contract/order-templates'
import { templateQueries } from '@/entities/template/template.queries'

export const useShowTemplate = () => {
  const client = useQueryClient()
  return (template: OrderTemplateDetail): void => {
    client.setQueryData(templateQueries.detail(template.id).queryKey, template)
  }
}

export const useTakeTemplate = () => useMutation(mutation(takeOrderTemplate))
