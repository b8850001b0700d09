import * as z from 'zod/mini'
import { customerActivityKinds } from '@/domain/customers/fields'
import { anyOf, listQuery } from '../paging'

/** Newest first unless asked otherwise. */
export const customerActivityQuery = listQuery(['at'], { kind: anyOf(z.enum(customerActivityKinds)) })
export type CustomerActivityQuery = z.infer<typeof customerActivityQuery>
