import type { Dependency, FaultParams, RowFault } from '@/domain/sync/row-faults'
import type { RowOutcome } from '@/domain/sync/vocabulary'
import type { Context } from '@mocks/engine/context'
import { type ChangingTable, type ChangingTables, erp } from '@mocks/erp/connector'
import type { FieldDiff, SyncJobRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'

/** What became of one record. */
export type RowResult = {
  key: string
  outcome: RowOutcome
  /** Why, when it did not go through, or what there is to say of it. */
  code?: RowFault
  params?: FaultParams
  /** What the ERP itself said, in its own words. */
  message: string | null
  /** The record it waits for. */
  blockedBy?: Dependency
  /** Something it needs is still missing: the next run reads it again. */
  again?: boolean
  /** Of a dry run: what would change. */
  diff?: FieldDiff[]
  /** Records that went with this one, e.g. addresses of a customer that are gone. */
  also?: RowResult[]
}

/** A row that does not go through. */
export const faultOf = (
  key: string,
  outcome: RowOutcome,
  code: RowFault,
  params: FaultParams = {},
  more: Pick<RowResult, 'blockedBy' | 'again'> = {},
): RowResult => ({ key, outcome, code, params, message: null, ...more })

/** A row that waits for another record, and is read again until that has come. */
export const waitsFor = (key: string, code: RowFault, params: FaultParams, blockedBy: Dependency): RowResult =>
  faultOf(key, 'blocked', code, params, { blockedBy, again: true })

/** Records from `position` on; `null` for all of it means that the ERP cannot be reached. */
export type Batch = {
  results: RowResult[]
  position: number
  /** Position before the first record to be read again. */
  again: number | null
  more: number
}

/** Applies one record: a dry run does it and takes it back. */
export type Around = (apply: (tx: Tx) => Promise<RowResult>) => Promise<RowResult>

/** What a job moves: how many records wait beyond the job's cursor, and the next few of them. */
export type JobWork = {
  /** Every record takes a call of the ERP, where otherwise a batch does. */
  callsPerRow?: boolean
  /** Where a run begins to read. */
  begin(job: SyncJobRow): number
  waiting(tx: Tx, position: number): Promise<number | null>
  next(tx: Tx, ctx: Context, position: number, limit: number, around?: Around): Promise<Batch | null>
  /** One record by its key: for retries, and for people who want this one now. Null: the ERP cannot be reached. */
  one?(tx: Tx, ctx: Context, key: string): Promise<RowResult | null>
  /** What `next` would do where taking it back is not enough, because the ERP would have been written to. */
  rehearse?(tx: Tx, ctx: Context, position: number, limit: number): Promise<Batch | null>
  /** Records of the portal that the ERP no longer has. */
  gone?: Gone
}

export type Gone = {
  /** How many records the portal holds that came from there. */
  held(tx: Tx): Promise<number>
  /** Keys of those that are to go. Empty also when the ERP does not tell. */
  keys(tx: Tx): Promise<string[]>
  remove(tx: Tx, ctx: Context, key: string): Promise<RowResult | null>
}

/** The result and those that went with it, as rows of their own. */
const withOthers = ({ also = [], ...result }: RowResult): RowResult[] => [result, ...also]

/** Reads what changed in a table of the ERP and applies each record. With `whole`, every run reads all of it. */
export const inbound = <K extends ChangingTable>(
  table: K,
  apply: (tx: Tx, ctx: Context, row: ChangingTables[K]) => Promise<RowResult>,
  { whole = false, gone }: { whole?: boolean; gone?: Gone } = {},
): JobWork => ({
  begin: (job) => (whole ? 0 : job.cursor),
  gone,

  async waiting(tx, position) {
    return (await erp.readChanges(tx, table, position, 0))?.more ?? null
  },

  async next(tx, ctx, position, limit, around = (work) => work(tx)) {
    const changes = await erp.readChanges(tx, table, position, limit)
    if (!changes) return null
    const batch: Batch = { results: [], position, again: null, more: changes.more }
    for (const row of changes.rows) {
      const result = await around((inner) => apply(inner, ctx, row))
      if (result.again) batch.again ??= row.changed - 1
      batch.results.push(...withOthers(result))
      batch.position = row.changed
    }
    return batch
  },

  async one(tx, ctx, key) {
    const row = await erp.readRecord(tx, table, key)
    if (row === null) return null
    if (row) return apply(tx, ctx, row)
    return (await gone?.remove(tx, ctx, key)) ?? faultOf(key, 'failed', 'unknownRecord')
  },
})
