import type { GeneralEntry } from '@/contract/admin/sync-lists'
import { type GeneralKind, generalKinds } from '@/domain/sync/general'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { textIn } from '../products/name-in'

type Listed = { kind: GeneralKind; entry: GeneralEntry }

/** The ERP's lists as the portal has them: what the last runs of the general information brought. */
export async function generalLists(tx: Tx, ctx: Context): Promise<{ kind: GeneralKind; entries: GeneralEntry[] }[]> {
  const nothing = { euro: null, on: null, rate: null, days: null, trackingPage: null, asOf: null }
  const rates = (await tx.rates.all()).map(
    ({ currency, microEur, on }): Listed => ({
      kind: 'rate',
      entry: { ...nothing, code: currency, name: '', euro: microEur / 1_000_000, on },
    }),
  )
  const entries = (await tx.generalEntries.all()).map(
    ({ kind, code, name, facts, asOf }): Listed => ({
      kind,
      entry: {
        ...{ ...nothing, code, name: textIn(name, ctx.locale) },
        rate: facts.basisPoints === undefined ? null : facts.basisPoints / 10_000,
        days: facts.days ?? null,
        trackingPage: facts.trackingPage ?? null,
        asOf: new Date(asOf).toISOString(),
      },
    }),
  )
  const all = [...rates, ...entries].toSorted((a, b) => (a.entry.code < b.entry.code ? -1 : 1))
  return generalKinds.map((kind) => ({
    kind,
    entries: all.filter((listed) => listed.kind === kind).map(({ entry }) => entry),
  }))
}
