import { type Result, ok, refuse } from '@/domain/result'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { givenGrants } from '../session/effective-grants'

/** The one row of settings. The seed always writes it. */
export async function portalSettings(tx: Tx): Promise<PortalSettingsRow> {
  const [row] = await tx.portalSettings.all()
  if (!row) throw new Error('The portal has no settings row')
  return row
}

const fields = [
  'adminMayEditOrders',
  'orderingMode',
  'onlineOrderPayment',
  'pricesVisible',
  'stockVisible',
  'managersGrantRights',
  'registrationOpen',
] as const
type Fields = Pick<PortalSettingsRow, (typeof fields)[number]>
type Change = { version: number } & { [F in keyof Fields]?: Fields[F] | undefined }

/** ADM-19: changes what is given. Rights are read anew with every request, so that it counts from the next one on. */
export async function updatePortalSettings(tx: Tx, change: Change, ctx: Context): Promise<Result<PortalSettingsRow>> {
  const row = await portalSettings(tx)
  if (row.version !== change.version) return refuse('conflict/stale', { current: row })
  const given = Object.fromEntries(
    fields.flatMap((field) => (change[field] === undefined ? [] : [[field, change[field]]])),
  ) as Partial<Fields>
  return ok(await tx.portalSettings.update(row.id, { ...given, changedAt: ctx.clock.now(), changedBy: ctx.actorName }))
}

export type Affected = Record<
  'orderingMode' | 'onlineOrderPayment' | 'pricesVisible' | 'stockVisible' | 'managersGrantRights',
  number
>

/** How many accounts at work each setting gates: those that were given what it can take away. */
export async function accountsAffected(tx: Tx): Promise<Affected> {
  const roles = new Map((await tx.roles.all()).map((role) => [role.id, role]))
  const affected: Affected = {
    orderingMode: 0,
    onlineOrderPayment: 0,
    pricesVisible: 0,
    stockVisible: 0,
    managersGrantRights: 0,
  }
  for (const user of await tx.users.all()) {
    if (user.companyId === null || !user.active) continue
    const given = givenGrants(
      user.roleIds.flatMap((id) => roles.get(id) ?? []),
      user,
    )
    if (given['orders.create']) affected.orderingMode += 1
    if (given['orders.create'] && user.accountRole === 'subAccount') affected.onlineOrderPayment += 1
    if (given['prices.view']) affected.pricesVisible += 1
    if (given['stock.view']) affected.stockVisible += 1
    if (given['team.edit']) affected.managersGrantRights += 1
  }
  return affected
}
