import { openTo, type PortalModule, portalModules } from '@/domain/modules'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'

/** NAV-11: the modules a customer may use, by the settings of its price group and its own choice over them. */
export async function openModules(
  tx: Tx,
  company: Pick<CompanyRow, 'priceGroup' | 'modules'>,
): Promise<ReadonlySet<PortalModule>> {
  const [settings] = await tx.portalSettings.all()
  return openTo(settings?.[`modules${company.priceGroup}`] ?? portalModules, company.modules)
}
