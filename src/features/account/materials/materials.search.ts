import { materialListQuery } from '@/contract/material-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const materialsSearch = tolerantSearch(materialListQuery)
