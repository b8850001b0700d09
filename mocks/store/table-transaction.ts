import { frozenCopy } from './frozen-copy'
import type { Row } from '@mocks/store/rows/base'
import { StoreUsageError } from './store-errors'
import type { Covered, Table } from './table'
import { StaleRowError, type TxTable } from './tx'

/** What a transaction did to one row: the overlay and the visible row as they were before it. */
type Before<R> = { covered: Covered<R>; row: R | undefined }
export type TableChange<R> = { id: string; before: R | null; after: R | null }
export type TransactionState = 'reading' | 'writing' | 'over'

/** One table as one transaction sees it. Writes go to the table at once; `undo` takes them back. */
export class TableTransaction<R extends Row> implements TxTable<R> {
  private readonly table: Table<R>
  private readonly state: () => TransactionState
  private readonly befores = new Map<string, Before<R>>()

  constructor(table: Table<R>, state: () => TransactionState) {
    this.table = table
    this.state = state
  }

  async get(id: string): Promise<R | undefined> {
    this.mustBeOpen()
    return this.table.get(id)
  }

  async require(id: string): Promise<R> {
    this.mustBeOpen()
    return this.existing(id)
  }

  async one(index: string, value: string | number): Promise<R | undefined> {
    this.mustBeOpen()
    return this.table.one(index, value)
  }

  async by(index: string, value: string | number): Promise<R[]> {
    this.mustBeOpen()
    return this.table.by(index, value)
  }

  async all(): Promise<R[]> {
    this.mustBeOpen()
    return this.table.all()
  }

  async insert(row: Omit<R, 'version'>): Promise<R> {
    this.mustBeWritable()
    const { id } = row
    if (typeof id !== 'string' || id === '') throw new StoreUsageError(`A row of ${this.table.name} needs an id`)
    if (this.table.get(id)) throw new StoreUsageError(`${this.table.name} ${id} exists already`)
    // The row lacks only its version, which is added here.
    return this.put(undefined, frozenCopy({ ...row, version: 1 }) as unknown as R)
  }

  async update(id: R['id'], patch: Partial<Omit<R, 'id' | 'version'>>, expectVersion?: number): Promise<R> {
    this.mustBeWritable()
    const before = this.existing(id)
    if (expectVersion !== undefined && before.version !== expectVersion)
      throw new StaleRowError(this.table.name, before)
    const after = { ...before, ...frozenCopy(patch), id: before.id, version: before.version + 1 }
    return this.put(before, Object.freeze(after))
  }

  async delete(id: R['id']): Promise<void> {
    this.mustBeWritable()
    const before = this.existing(id)
    this.remember(id, before)
    this.table.remove(id)
  }

  undo(): void {
    // Values of unique indexes may have moved from row to row, so the new rows go before the old ones return.
    for (const id of this.befores.keys()) this.table.cover(id, undefined)
    for (const [id, before] of this.befores) this.table.cover(id, before.covered)
  }

  /** One change for each row that is not what it was, however often it was written. */
  changes(): TableChange<R>[] {
    const changes: TableChange<R>[] = []
    for (const [id, before] of this.befores) {
      const after = this.table.get(id) ?? null
      if (before.row !== undefined || after !== null) changes.push({ id, before: before.row ?? null, after })
    }
    return changes
  }

  private put(before: R | undefined, after: R): R {
    const covered = this.table.covered(after.id)
    this.table.put(after)
    if (!this.befores.has(after.id)) this.befores.set(after.id, { covered, row: before })
    return after
  }

  private remember(id: string, row: R | undefined): void {
    if (!this.befores.has(id)) this.befores.set(id, { covered: this.table.covered(id), row })
  }

  private existing(id: string): R {
    const row = this.table.get(id)
    if (!row) throw new StoreUsageError(`No row ${id} in ${this.table.name}`)
    return row
  }

  private mustBeOpen(): void {
    if (this.state() === 'over') throw new StoreUsageError('The transaction is over')
  }

  private mustBeWritable(): void {
    this.mustBeOpen()
    if (this.state() === 'reading') throw new StoreUsageError(`Writing to ${this.table.name} inside a read`)
  }
}
