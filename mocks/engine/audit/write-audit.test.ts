import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UserId } from '@/domain/ids'
import { ok, refuse } from '@/domain/result'
import { createWorld, type World } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'
import type { TableName } from '@mocks/store/tables'
import { tableNames } from '@mocks/store/schema'
import { isSecret, isTechnical, leftOut } from './audited'
import { auditedWrite } from './audited-write'
import { insertEntry, keptEntries, type Trace } from './entry'

const newest = async (world: World, count = 1) =>
  (await world.store.read((tx) => tx.search.audit({}, true, 0, count))).rows
const traceOf = async (world: World, person = 'marta'): Promise<Trace> => ({
  ctx: await world.contextOf(person),
  operation: 'test',
  permission: null,
})
const audited = tableNames.filter((name) => leftOut[name] === undefined)

describe('the audit, whatever is written', () => {
  test('every change of every field of every table that is not left out has an entry that names it', async () => {
    const world = await createWorld()
    const trace = await traceOf(world)
    for (const table of audited) {
      const row = await world.store.read(async (tx) => firstRow(tx, table))
      if (!row) continue
      for (const [field, value] of Object.entries(row)) {
        if (isTechnical(table, field) || typeof value === 'object') continue
        const next = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${String(value)}x`
        const before = (await newest(world))[0]!.number
        const changed = await auditedWrite(world.store, trace, async (tx) => {
          await tx[table].update(row.id as never, { [field]: next } as never)
          return ok(null)
        }).catch(() => null) // an invariant of the store forbids this change
        if (!changed) continue
        const [entry] = await newest(world)
        expect([table, field, entry!.number > before]).toEqual([table, field, true])
        expect(entry).toMatchObject({ kind: 'changed', record: table, recordId: row.id })
        expect(entry!.changes.map((change) => change.field)).toContain(field)
      }
    }
  })

  test('nothing that opens a door is ever in it', async () => {
    const world = await createWorld()
    const trace = await traceOf(world)
    const secrets = fc.record({
      passwordHash: fc.constant('pbkdf2-sha256$1$SECRET'),
      overrides: fc.dictionary(fc.constantFrom('tokenHash', 'apiSecret', 'password'), fc.constant('SECRET')),
      phone: fc.string({ maxLength: 30 }),
    })
    await fc.assert(
      fc.asyncProperty(secrets, async (patch) => {
        await auditedWrite(world.store, trace, async (tx) => {
          const factor = {
            userId: userIds.ines,
            secret: 'SECRET',
            recoveryHashes: ['SECRET'],
            lastStep: 1,
            confirmedAt: 1,
          }
          const known = await tx.secondFactors.one('userId', userIds.ines)
          if (known) await tx.secondFactors.update(known.id, { secret: 'SECRET2', recoveryHashes: [] })
          else await tx.secondFactors.insert({ id: 'sf' as never, ...factor })
          await tx.users.update(userIds.ines, patch as never)
          return ok(null)
        })
        expect(JSON.stringify(await newest(world, 4))).not.toContain('SECRET')
      }),
      { numRuns: 20 },
    )
    for (const name of ['tokenHash', 'passwordHash', 'providerToken', 'csrfToken', 'recoveryHashes', 'secret'])
      expect(isSecret(name)).toBe(true)
  })

  test('what is rolled back leaves nothing, not even its number', async () => {
    const world = await createWorld()
    const trace = await traceOf(world)
    const before = (await newest(world))[0]!
    await auditedWrite(world.store, trace, async (tx) => {
      await tx.users.update(userIds.ines, { phone: 'never' })
      return refuse('resource/not-found')
    })
    expect((await newest(world))[0]).toEqual(before)
    await auditedWrite(world.store, trace, async (tx) => ok(await tx.users.update(userIds.ines, { phone: 'now' })))
    expect((await newest(world))[0]!.number).toBe(before.number + 1)
  })

  test('names both where an administrator acts in somebody’s account', async () => {
    const world = await createWorld()
    const { ctx, ...rest } = await traceOf(world, 'ines')
    const impersonation = {
      id: 'imp' as never,
      byUserId: userIds.marta,
      byName: 'Marta Lindqvist',
      reason: 'r',
      mode: 'write' as never,
    }
    const trace: Trace = { ...rest, ctx: { ...ctx, impersonation } }
    await auditedWrite(world.store, trace, async (tx) => ok(await tx.users.update(userIds.ines, { phone: '1' })))
    expect((await newest(world))[0]).toMatchObject({
      actorId: userIds.ines,
      byId: userIds.marta,
      byName: 'Marta Lindqvist',
      impersonationId: 'imp',
      companyId: companyIds.kestrel,
    })
  })

  test('says what a sync run did, and for whom it ran', async () => {
    const world = await createWorld()
    await world.backend.advance(30 * 60_000)
    const { rows } = await world.store.read((tx) => tx.search.audit({ sources: ['sync'] }, true, 0, 5))
    expect(rows[0]).toMatchObject({ operation: 'sync.step', actorId: null, requestId: null })
  })

  test('keeps the newest and lets the oldest go', async () => {
    const world = await createWorld()
    const trace = await traceOf(world)
    const [template] = await newest(world)
    const first = template!.number + 1
    const rows = Array.from({ length: 150 }, (_, at) => ({ ...template!, id: `audit-${at + 1}`, number: at + 1 }))
    const store = world.store as typeof world.store & { load(overlay: object): void }
    store.load({ rows: { audit: rows }, sequences: { audit: keptEntries + 99 } })
    await world.store.write(async (tx) => ok(await insertEntry(tx, trace, { kind: 'changed', ...nothing })))
    const left = await world.store.read((tx) => tx.search.audit({}, false, 0, 1))
    expect(left.rows[0]!.number).toBe(101)
    expect(first).toBeGreaterThan(1)
  })
})

const nothing = { companyId: null, record: null, recordId: null, recordLabel: null }

type AnyTable = { all(): Promise<object[]>; by(index: string, value: string): Promise<object[]> }

/** Tables of bulk history are not read as a whole: of these, a row of the main customer. */
const firstRow = async (tx: Parameters<Parameters<World['store']['read']>[0]>[0], name: TableName) => {
  const table = tx[name] as unknown as AnyTable
  const rows = await table.all().catch(() => table.by('companyId', companyIds.kestrel))
  return rows[0] as (Record<string, unknown> & { id: UserId }) | undefined
}
