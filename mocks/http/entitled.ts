import { type Actor, can, holds, type Owned } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import type { CompanyId } from '@/domain/ids'
import { reachesCustomer } from '@mocks/engine/reach'

/** May this actor know that the row changed? */
export type Entitled = (actor: Actor) => boolean

/** A resource of the contract that a row's change touches, the record that is meant, and who may know. */
export type Touch = { resource: string; id?: string; entitled: Entitled }

export const holding =
  (permission: Permission): Entitled =>
  (actor) =>
    holds(actor, permission)
export const ofCompany =
  (companyId: string): Entitled =>
  (actor) =>
    actor.companyId === companyId
export const ofAnyCompany: Entitled = (actor) => actor.companyId !== null
export const ofUser =
  (userId: string): Entitled =>
  (actor) =>
    actor.userId === userId
export const both =
  (...conditions: Entitled[]): Entitled =>
  (actor) =>
    conditions.every((condition) => condition(actor))
export const either =
  (...ways: Entitled[]): Entitled =>
  (actor) =>
    ways.some((way) => way(actor))
export const reaching =
  (permission: Permission, owned: Owned): Entitled =>
  (actor) =>
    can(actor, permission, owned)
/** ADM-11: staff whose right reaches this customer; null: nobody's in particular. */
export const serving =
  (permission: Permission, companyId: CompanyId | null): Entitled =>
  (actor) =>
    reachesCustomer(actor, permission, companyId)
