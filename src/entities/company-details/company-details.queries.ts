import { query } from '@/api/query'
import { getCompanyDetails } from '@/contract/company-details'

export const companyDetailsQueries = {
  current: () => query(getCompanyDetails, {}),
}
