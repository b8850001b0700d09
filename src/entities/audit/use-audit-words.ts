import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@/contract/admin/audit'
import { isPermission } from '@/domain/permissions/catalogue'
import { useMessage } from '@/shared/i18n/use-message'

/** Values that have words elsewhere, by field; with the kind of record where fields of that name differ. */
const valueWords: Readonly<Record<string, string>> = {
  'orders.status': 'enums:status.order',
  erpState: 'enums:status.erp',
  origin: 'enums:orderOrigin',
  'orders.authorization': 'enums:status.authorization',
  'authorizations.status': 'enums:status.authorization',
  'shipments.status': 'enums:status.shipment',
  accountRole: 'enums:accountRole',
  'registrations.state': 'registrations:state',
  'syncJobs.key': 'sync:job',
}

/** Names of what changed. What has no words, since it is newer than they are, is shown as it is called inside. */
export const useAuditWords = () => {
  const { t, i18n } = useTranslation(['audit', 'permissions', 'enums', 'registrations', 'sync'])
  const { firstOf } = useMessage()
  const known = (key: string, otherwise: string): string => (i18n.exists(key) ? firstOf([key]) : otherwise)

  const recordName = (kind: string): string => known(`audit:record.${kind}`, kind)
  const fieldName = (field: string): string => known(`audit:field.${field}`, field)
  const rightName = (right: string): string => (isPermission(right) ? firstOf([`permissions:${right}`]) : right)
  /** Parts of a path, each by its word where it has one: a right, a field of a line. */
  const partName = (part: string): string =>
    part
      .split(' › ')
      .map((step) => (isPermission(step) ? rightName(step) : fieldName(step)))
      .join(' › ')
  const valueText = (record: string | undefined, field: string, text: string): string => {
    const words = valueWords[`${record}.${field}`] ?? valueWords[field]
    return words === undefined ? text : known(`${words}.${text}`, text)
  }
  const actorName = ({ actor }: Pick<AuditEntry, 'actor'>): string => actor.name || t('nobody')
  const kindName = ({ kind }: Pick<AuditEntry, 'kind'>): string => t(`kind.${kind}`)
  return { recordName, fieldName, rightName, partName, valueText, actorName, kindName }
}
