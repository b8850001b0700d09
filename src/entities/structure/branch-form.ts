import type { BranchDetail } from '@/contract/branch-detail'
import type { AddressId } from '@/domain/ids'

/** A branch as the form holds it: flat, with switches for what may be left out. */
export type BranchValues = {
  name: string
  hasAddress: boolean
  addressName: string
  street: string
  postalCode: string
  city: string
  region: string
  country: string
  phone: string
  onlySome: boolean
  allowedAddressIds: AddressId[]
  defaultAddressId: string
}

type Stored = Pick<BranchDetail, 'name' | 'address' | 'allowedAddressIds' | 'defaultAddressId'>

export const emptyBranch = (country: string): BranchValues => ({
  name: '',
  hasAddress: false,
  addressName: '',
  street: '',
  postalCode: '',
  city: '',
  region: '',
  country,
  phone: '',
  onlySome: false,
  allowedAddressIds: [],
  defaultAddressId: '',
})

export const branchValuesOf = (branch: Stored, country: string): BranchValues => ({
  ...emptyBranch(country),
  name: branch.name,
  ...(branch.address && {
    hasAddress: true,
    addressName: branch.address.name,
    street: branch.address.street,
    postalCode: branch.address.postalCode,
    city: branch.address.city,
    region: branch.address.region ?? '',
    country: branch.address.country,
    phone: branch.address.phone ?? '',
  }),
  onlySome: branch.allowedAddressIds !== null,
  allowedAddressIds: branch.allowedAddressIds ?? [],
  defaultAddressId: branch.defaultAddressId ?? '',
})

export const branchRequestOf = (values: BranchValues): Stored => ({
  name: values.name,
  address: values.hasAddress
    ? {
        name: values.addressName,
        street: values.street,
        postalCode: values.postalCode,
        city: values.city,
        region: values.region || null,
        country: values.country,
        phone: values.phone || null,
      }
    : null,
  allowedAddressIds: values.onlySome ? values.allowedAddressIds : null,
  defaultAddressId: values.defaultAddressId === '' ? null : (values.defaultAddressId as AddressId), // options are addresses' ids
})

/** Field of the form for a path of the request. */
export const branchFieldOf = (path: string): string => {
  if (path === 'address.name') return 'addressName'
  return path.startsWith('address.') ? path.slice('address.'.length) : (path.split('.')[0] ?? path)
}
