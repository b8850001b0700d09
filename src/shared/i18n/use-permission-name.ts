import { useMessage } from './use-message'
import { useTranslation } from 'react-i18next'
import type { Permission } from '@/domain/permissions/catalogue'

/** What a right lets one do, in words. */
export const usePermissionName = () => {
  // Loads the names: keys that come out of data do not.
  useTranslation('permissions')
  const { firstOf } = useMessage()
  return (permission: Permission): string => firstOf([`permissions:${permission}`])
}
