import { useMessage } from '@/shared/i18n/use-message'
import type { Permission } from '@/domain/permissions/catalogue'

/** What a right lets one do, in words. */
export const usePermissionName = () => {
  const { firstOf } = useMessage()
  return (permission: Permission): string => firstOf([`enums:permission.${permission}`])
}
