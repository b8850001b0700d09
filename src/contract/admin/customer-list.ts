import * as z from 'zod/mini'
import { priceGroups } from '@/domain/modules'
import { currency } from '../money'
import { anyOf, listQuery } from '../paging'

export const customerViews = ['all', 'pastDue', 'blocked', 'notLinked'] as const

export const customerSorts = [
  'name',
  'customerNumber',
  'country',
  'priceGroup',
  'pastDue',
  'creditUse',
  'accounts',
] as const

export const customerListQuery = listQuery(customerSorts, {
  view: z.optional(z.enum(customerViews)),
  country: anyOf(z.string().check(z.maxLength(2))),
  priceGroup: anyOf(z.enum(priceGroups)),
  currency: anyOf(currency),
})

export type CustomerListQuery = z.infer<typeof customerListQuery>
