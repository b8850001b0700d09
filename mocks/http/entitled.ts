import { type Actor, can, holds, type Owned } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'

/** May this actor know that the row changed? */
export type Entitled = (actor: Actor) => boolean

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
