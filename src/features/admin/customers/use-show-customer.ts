import { useQueryClient } from '@tanstack/react-query'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { customerQueries } from '@/entities/customer/customer.queries'

/** Every save answers with the card as it is now: it is shown at once. */
export const useShowCustomer = () => {
  const client = useQueryClient()
  return (customer: CustomerCard): void => {
    client.setQueryData(customerQueries.card(customer.id).queryKey, customer)
  }
}
