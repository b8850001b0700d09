import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ContactLinkRow } from '@mocks/store/rows/contact-link'
import { companyIds } from '../companies'
import { userIds } from '../people'

const day = 86_400_000

/** Who wrote what on the cards of some customers; of the rest nobody has changed anything yet. */
export const provenanceAt = (now: Instant, { id }: CompanyRow): Pick<CompanyRow, 'provenance' | 'erpReadAt'> => {
  const erp = (days: number) => ({ source: 'erp' as const, at: now - days * day, by: null })
  const portal = (days: number, by: string) => ({ source: 'portal' as const, at: now - days * day, by })
  const erpReadAt = now - 3 * 3_600_000
  if (id === companyIds.kestrel)
    return {
      erpReadAt,
      provenance: {
        creditLimit: erp(12),
        billTo: portal(33, 'Ines Calder'),
        addresses: portal(19, 'Ines Calder'),
        salesContact: portal(61, 'Marta Lindqvist'),
      },
    }
  if (id === companyIds.novak)
    return { erpReadAt, provenance: { blockedReason: erp(6), locale: portal(90, 'Nina Berg') } }
  if (id === companyIds.harbor) return { erpReadAt, provenance: { creditLimit: erp(48), termsDays: erp(48) } }
  return { erpReadAt, provenance: {} }
}

/** REG-04: accounts that belong to contact persons of the ERP. */
export const contactLinksAt = (now: Instant): ContactLinkRow[] =>
  (
    [
      [companyIds.kestrel, userIds.ines, 'C-10012'],
      [companyIds.rheintal, userIds.lukas, 'C-10027'],
      [companyIds.novak, userIds.pavel, 'C-10063'],
    ] as const
  ).map(([companyId, userId, customerNumber]) => ({
    id: `cln_${customerNumber.toLowerCase()}` as Id<'ContactLink'>,
    version: 1,
    ...{ companyId, userId, customerNumber, contactCode: 'K01' },
    linkedAt: now - 200 * day,
    linkedBy: 'Marta Lindqvist',
  }))
