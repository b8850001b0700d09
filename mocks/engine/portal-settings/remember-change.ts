import type { SettingsChangeRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

const keptChanges = 500

type Change = Pick<SettingsChangeRow, 'shop' | 'settingsVersion' | 'restoredFrom' | 'changes'>

/** Keeps what a change of the settings was, so that it can be read and taken back. */
export async function rememberChange(tx: Tx, change: Change, ctx: Context): Promise<void> {
  const id = ctx.ids.next<'SettingsChange'>('SettingsChange')
  await tx.settingsChanges.insert({
    ...{ id, at: ctx.clock.now(), by: ctx.actorName, byUserId: ctx.actor.userId },
    ...change,
  })
  const all = (await tx.settingsChanges.all()).toSorted(newestFirst)
  for (const { id: oldest } of all.slice(keptChanges)) await tx.settingsChanges.delete(oldest)
}

/** By the clock; of one shop's at the same moment, by the version they made. */
export const newestFirst = (a: SettingsChangeRow, b: SettingsChangeRow): number =>
  b.at - a.at || b.settingsVersion - a.settingsVersion

/** That change and all later ones of the same settings, the newest first. */
export const changesFrom = async (tx: Tx, { shop, settingsVersion }: SettingsChangeRow): Promise<SettingsChangeRow[]> =>
  (await tx.settingsChanges.all())
    .filter((each) => each.shop === shop && each.settingsVersion >= settingsVersion)
    .toSorted((a, b) => b.settingsVersion - a.settingsVersion)

/** What the settings of these changes were before them, name by name. */
export const valuesBefore = (undone: readonly SettingsChangeRow[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(undone.flatMap(({ changes }) => changes.map(({ name, before }) => [name, before])))
