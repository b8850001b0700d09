import { beforeEach, describe, expect, test } from 'vitest'
import { writeOrQueue } from '@mocks/engine/company-details/write-card'
import { erp } from '@mocks/erp/connector'
import { encodeText } from '@mocks/files/formats/encodings'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import { exportRecords } from './export-records'
import { bring, takeOver } from './testing/bring'

let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
  await world.stopErp()
})

const head =
  'Customer No.;Name;NIP;Currency;Street;Zip;City;Country;Contact code;Contact name;Contact e-mail;Ship-to code;Ship-to street'
const take = async (...lines: string[]) => {
  const file = await bring(world, 'customers.csv', encodeText([head, ...lines].join('\n'), 'utf-8'), {
    entity: 'customers',
  })
  const id = await takeOver(world, file)
  for (let step = 0; step < 50; step += 1) {
    const run = await world.read((tx) => tx.syncRuns.require(id))
    if (run.endedAt !== null) return { run, rows: await world.read((tx) => tx.syncRows.by('runId', id)) }
    await world.advance(1_000)
  }
  throw new Error('The run does not end')
}
const company = (number: string) => world.read((tx) => tx.companies.one('customerNumber', number))
const acme = (contact: string, shipTo = ';') =>
  `X-1;Acme Fenster;DE136695976;EUR;Ring 1;10115;Berlin;DE;${contact};${shipTo}`

describe('INT-01 customers that nobody knows yet', () => {
  test('are opened with their addresses and contact persons; the same file again changes nothing', async () => {
    const lines = [acme('K1;Anna Vogt;anna@acme.example', 'L1;Hafen 2'), acme('K2;Bo Lind;', 'L2;Hafen 3')]
    expect((await take(...lines)).run.counts).toMatchObject({ created: 1, failed: 0 })
    const opened = await company('X-1')
    // Nobody has granted it credit: a file that says nothing of a limit gives none.
    expect(opened).toMatchObject({
      ...{ name: 'Acme Fenster', vatNumber: 'DE136695976', currency: 'EUR', creditLimit: 0, taxBasisPoints: 0 },
      billTo: { name: 'Acme Fenster', street: 'Ring 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
      contacts: [
        { code: 'K1', name: 'Anna Vogt', email: 'anna@acme.example' },
        { code: 'K2', name: 'Bo Lind', email: null },
      ],
    })
    const addresses = await world.read((tx) => tx.addresses.by('companyId', opened?.id ?? ''))
    expect(addresses.map(({ erpCode, address }) => [erpCode, address.street])).toEqual([
      ['L1', 'Hafen 2'],
      ['L2', 'Hafen 3'],
    ])
    expect((await take(...lines)).run.counts).toMatchObject({ unchanged: 1, created: 0, updated: 0 })
  })

  test('can be looked at and worked with, although the ERP’s service has no card of them', async () => {
    await take(acme('K1;Anna Vogt;anna@acme.example'))
    const found = await company('X-1')
    if (!found) throw new Error('X-1 was not opened')
    const patch = { billTo: { ...found.billTo, street: 'Ring 2' } }
    const [card, edit] = await world.write(async (tx, ctx) => [
      await erp.readCustomer(tx, 'X-1'),
      await writeOrQueue(tx, ctx, { company: found, card: null }, patch),
    ])
    expect([card, edit]).toMatchObject([null, { ok: true, value: 'saved' }])
    expect((await company('X-1'))?.billTo.street).toBe('Ring 2')
    expect((await world.run('customersOut')).rows).toMatchObject([{ key: 'X-1', code: 'customerMissing' }])
    // Terms are the ERP's: what it has no card for is not changed here.
    const terms = await world.write((tx) => erp.updateCustomer(tx, 'X-1', 0, { creditLimit: 1 }))
    expect(terms.outcome).toBe('unreachable')
  })

  test('are refused with a reason when they cannot be right, each by itself', async () => {
    const { rows } = await take(
      'X-2;;;EUR;;;;DE;;;;;',
      'X-3;Wrong number;DE136695975;EUR;Ring 1;10115;Berlin;DE;;;;;',
      'X-4;Far away;1;EUR;Ring 1;1;Lima;PE;;;;;',
      acme('K1;Anna Vogt;not-an-address'),
    )
    expect(rows.toSorted((a, b) => a.position - b.position)).toMatchObject([
      {
        key: 'X-2',
        code: 'customerIncomplete',
        params: { fields: 'name, vatNumber, billTo.street, billTo.postalCode, billTo.city' },
      },
      { key: 'X-3', code: 'customerUnusable', params: { fields: 'vatNumber' } },
      { key: 'X-4', code: 'customerUnusable', params: { fields: 'billTo.country' } },
      { key: 'X-1 #5', code: 'fileRow', params: { field: 'contact.email', fault: 'notAnEmail' } },
    ])
    expect(await company('X-1')).toBeUndefined()
  })

  test('INT-01 a country is its code, in any letters; anything else is refused, since no address could show it', async () => {
    expect((await take('X-5;Lower;DE136695976;EUR;Ring 1;10115;Berlin;de;;;;;')).run.counts).toMatchObject({
      created: 1,
    })
    expect((await company('X-5'))?.billTo.country).toBe('DE')
    const { rows } = await take('C-10071;;;EUR;Ring 1;10115;Berlin;Germany;;;;;')
    expect(rows).toMatchObject([{ key: 'C-10071', code: 'customerUnusable', params: { fields: 'billTo.country' } }])
    expect((await company('C-10071'))?.billTo).toMatchObject({ country: 'GB' })
    expect((await company('C-10071'))?.billTo.city).not.toBe('Berlin')
  })

  test('a contact person of a known customer is changed, and comes with the export', async () => {
    await take('C-10071;;;EUR;;;;;K7;Ute Krall;ute@rheintal.example;;')
    await take('C-10071;;;EUR;;;;;K7;;u.krall@rheintal.example;;')
    expect((await company('C-10071'))?.contacts).toMatchObject([
      { code: 'K7', name: 'Ute Krall', email: 'u.krall@rheintal.example' },
    ])
    const { bytes } = await world.read((tx) => exportRecords(tx, 'customers', {}))
    expect(new TextDecoder().decode(bytes)).toContain('K7;Ute Krall;u.krall@rheintal.example')
  })
})
