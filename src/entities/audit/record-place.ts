import type { LinkProps } from '@tanstack/react-router'
import type { AuditEntry } from '@/contract/admin/audit'
import type { Permission } from '@/domain/permissions/catalogue'
import { settingSections } from '@/domain/settings/vocabulary'
import { scheduledTaskKeys } from '@/domain/sync/vocabulary'
import { sectionOfSetting } from '@/domain/settings/values'

/** Where a record can be looked at, and the right that opens the page. */
export type RecordPlace = {
  right: Permission
  to: LinkProps['to']
  params?: Readonly<Record<string, string>>
  search?: Readonly<Record<string, string>>
}

export type AboutRecord = Pick<AuditEntry, 'record'> & {
  company: { id: string } | null
  changes: readonly { field: string }[]
}
type PlaceOf = (id: string, entry: AboutRecord) => RecordPlace | null

/** A part of a customer that has no page of its own is looked at where the customer's structure is. */
const inStructure: PlaceOf = (_, { company }) =>
  company && {
    right: 'customers.structure',
    to: '/admin/customers/$companyId/structure',
    params: { companyId: company.id },
  }

const places: Readonly<Record<string, PlaceOf>> = {
  orders: (orderId) => ({ right: 'orderDesk.view', to: '/admin/orders/$orderId', params: { orderId } }),
  quotes: (quoteId) => ({ right: 'customers.documents', to: '/admin/quotes/$quoteId', params: { quoteId } }),
  returns: (returnId) => ({ right: 'returnDesk.view', to: '/admin/returns/$returnId', params: { returnId } }),
  disputes: (disputeId) => ({ right: 'disputeDesk.view', to: '/admin/disputes/$disputeId', params: { disputeId } }),
  cases: (caseId) => ({ right: 'casesDesk.view', to: '/admin/cases/$caseId', params: { caseId } }),
  tasks: (taskId, { company }) =>
    // Those of customers are theirs alone.
    company ? null : { right: 'taskDesk.view', to: '/admin/tasks/$taskId', params: { taskId } },
  materials: (materialId) => ({
    right: 'materialDesk.view',
    to: '/admin/materials/$materialId',
    params: { materialId },
  }),
  departments: () => ({ right: 'administrators.view', to: '/admin/departments' }),
  /** Whoever belongs to no customer is somebody of the seller. */
  users: (userId, { company }) =>
    company
      ? { right: 'accounts.view', to: '/admin/accounts/$userId', params: { userId } }
      : { right: 'administrators.view', to: '/admin/administrators/$userId', params: { userId } },
  companies: (companyId) => ({
    right: 'customers.view',
    to: '/admin/customers/$companyId',
    params: { companyId },
  }),
  branches: inStructure,
  addresses: inStructure,
  costCentres: inStructure,
  roles: (roleId) => ({ right: 'roles.view', to: '/admin/roles/$roleId', params: { roleId } }),
  products: (productId) => ({ right: 'catalogue.view', to: '/admin/products/$productId', params: { productId } }),
  productMasters: () => ({ right: 'catalogue.view', to: '/admin/products/master' }),
  registrations: (registrationId) => ({
    right: 'registrations.view',
    to: '/admin/registrations/$registrationId',
    params: { registrationId },
  }),
  portalSettings: (_, { changes }) => ({
    right: 'portalSettings.view',
    to: '/admin/settings/$section',
    params: { section: sectionOf(changes) },
  }),
  /** Its name is the shop. */
  shopSettings: (_, { record }) => ({
    right: 'portalSettings.view',
    to: '/admin/settings/$section',
    params: { section: 'returns' },
    ...(record?.label && { search: { shop: record.label } }),
  }),
  /** Its name is the kind of mail and the language, as in its key. */
  mailTemplates: (_, { record }) => {
    const [kind = '', locale] = record?.label?.split(':') ?? []
    return locale === undefined
      ? null
      : { right: 'mailTemplates.view', to: '/admin/mail-templates/$kind/$locale', params: { kind, locale } }
  },
  syncJobs: (_, { record }) =>
    scheduledTaskKeys.some((key) => key === record?.label)
      ? { right: 'scheduledTasks.view', to: '/admin/scheduled-tasks' }
      : record?.label
        ? { right: 'sync.view', to: '/admin/sync/jobs/$jobKey', params: { jobKey: record.label } }
        : { right: 'sync.view', to: '/admin/sync' },
}

/** The section of the first setting that changed: of several, one has to be looked at first. */
const sectionOf = (changes: AboutRecord['changes']): string => {
  const sections: Readonly<Record<string, string>> = sectionOfSetting
  return changes.map(({ field }) => sections[field]).find((section) => section !== undefined) ?? settingSections[0]
}

/** The page of an entry's record. Null where it has none, or is no longer there. */
export const placeOfRecord = (entry: AboutRecord): RecordPlace | null => {
  const { record } = entry
  if (!record || record.id === null || !record.exists) return null
  return places[record.kind]?.(record.id, entry) ?? null
}
