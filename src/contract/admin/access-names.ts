import * as z from 'zod/mini'
import { allPermissions, type Permission } from '@/domain/permissions/catalogue'
import { named } from '../schema'

export const permissionName = named('Permission', z.enum(allPermissions as [Permission, ...Permission[]]))
export const grantedScope = named('GrantedScope', z.enum(['own', 'branch', 'company', 'assigned', 'all']))
/** A right with its reach. */
export const grant = named('Grant', z.object({ permission: permissionName, scope: grantedScope }))
export type Grant = z.infer<typeof grant>
