import type { BranchId, CostCentreId } from '@/domain/ids'
import type { CostCentreRow } from '@mocks/store/rows/company'
import { branchIds, companyIds } from './companies'

const costCentreId = (name: string): CostCentreId => `cc_${name}` as CostCentreId

export const costCentreIds = {
  workshop: costCentreId('workshop'),
  fitting: costCentreId('fitting'),
  showroom: costCentreId('showroom'),
}

const costCentre = (id: CostCentreId, branchId: BranchId, code: string, name: string): CostCentreRow => ({
  id,
  version: 1,
  companyId: companyIds.kestrel,
  branchId,
  code,
  name,
  active: true,
})

/** Whom Kestrel's purchases are charged to. The showroom has no budget, so it is not limited. */
export const costCentres: CostCentreRow[] = [
  costCentre(costCentreIds.workshop, branchIds.poznan, '410', 'Poznań workshop'),
  costCentre(costCentreIds.fitting, branchIds.gdansk, '420', 'Gdańsk site fitting'),
  costCentre(costCentreIds.showroom, branchIds.krakow, '430', 'Kraków showroom'),
  costCentre(costCentreId('office'), branchIds.krakow, '431', 'Kraków office'),
  costCentre(costCentreId('vans'), branchIds.gdansk, '421', 'Gdańsk vans'),
  costCentre(costCentreId('joinery'), branchIds.poznan, '411', 'Poznań joinery'),
  costCentre(costCentreId('assembly'), branchIds.poznanWorkshop, '412', 'Assembly line'),
  costCentre(costCentreId('finishing'), branchIds.poznanWorkshop, '413', 'Finishing'),
  costCentre(costCentreId('scaffolding'), branchIds.gdynia, '422', 'Scaffolding'),
  costCentre(costCentreId('fitters'), branchIds.gdynia, '423', 'Fitters'),
]
