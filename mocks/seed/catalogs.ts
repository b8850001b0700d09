import type { CatalogId } from '@/domain/ids'
import type { CatalogRow } from '@mocks/store/rows/company'
import { productIdOf } from './catalogue'
import { branchIds, companyIds } from './companies'

export const catalogIds = { workshop: 'cat_workshop' as CatalogId, site: 'cat_site' as CatalogId }

/** What people of Kestrel are held to. The workshop buys what it uses up; the other one is being prepared. */
export const catalogs: CatalogRow[] = [
  {
    id: catalogIds.workshop,
    version: 1,
    companyId: companyIds.kestrel,
    name: 'Workshop consumables',
    description: 'What the Poznań workshop uses up: screws, gaskets and two handles for repairs',
    productIds: [productIdOf('HW-120-W'), productIdOf('HW-120-A')],
    categories: ['gaskets', 'screws'],
    userIds: [],
    branchIds: [branchIds.poznanWorkshop],
    active: true,
  },
  {
    id: catalogIds.site,
    version: 1,
    companyId: companyIds.kestrel,
    name: 'Fitting sites',
    description: 'Installation material for the sites; not in force yet',
    productIds: [],
    categories: ['installation', 'screws'],
    userIds: [],
    branchIds: [branchIds.gdynia],
    active: false,
  },
]
