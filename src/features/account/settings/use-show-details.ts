import { useQueryClient } from '@tanstack/react-query'
import type { CompanyDetails } from '@/contract/company-details'
import { companyDetailsQueries } from '@/entities/company-details/company-details.queries'

/** Every save answers with the company as the ERP has it now: it is shown at once. */
export const useShowDetails = () => {
  const client = useQueryClient()
  return (details: CompanyDetails): void => {
    client.setQueryData(companyDetailsQueries.current().queryKey, details)
  }
}
