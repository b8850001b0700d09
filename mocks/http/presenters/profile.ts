import type { Profile } from '@/contract/profile'
import type { OwnProfile } from '@mocks/engine/account-settings/profile'

export const presentProfile = ({ user, company, notifications, editable }: OwnProfile): Profile => ({
  version: user.version,
  name: user.name,
  email: user.email,
  phone: user.phone,
  locale: user.locale,
  language: user.language ?? null,
  timeZone: user.timeZone,
  company: company && { name: company.name, customerNumber: company.customerNumber },
  ordering: company && { documentPreference: user.documentPreference, defaultAddressId: user.defaultAddressId },
  notifications,
  editable,
})
