import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAccount } from '@/contract/admin/accounts'
import * as customers from '@/contract/admin/customers'
import { listCustomerActivity, listCustomerDocuments } from '@/contract/admin/customer-records'
import { getCompanyDetails, updateBilling } from '@/contract/company-details'
import { creditUse } from '@/domain/customers/credit-use'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { newKey } from '../testing/buyers'

const kestrel = { companyId: companyIds.kestrel }
const key = () => ({ idempotencyKey: newKey() })
const card = async (world: World, as = 'marta') => (await world.as(as)).call(customers.getCustomer, { params: kestrel })
const contractor = {
  name: 'Okna Podhale Sp. z o.o.',
  street: 'ul. Nowotarska 5',
  postalCode: '34-500',
  city: 'Zakopane',
  region: '',
  country: 'PL' as const,
  phone: '+48 18 555 01 10',
  vatNumber: 'PL 856-734-62-15',
  currency: 'PLN' as const,
  invoiceEmail: 'faktury@okna-podhale.example',
  creditLimit: 1_000_000,
  termsDays: 14,
  priceGroup: 'C' as const,
  contactName: 'Ewa Gąsienica',
  contactEmail: 'ewa@okna-podhale.example',
}

describe('the list of customers', () => {
  it('ADM-07 INV-22 tells how each stands, and past due by currency', async () => {
    const marta = await (await createWorld()).as('marta')
    const all = await marta.call(customers.listCustomers, { query: {} })
    expect(all.views).toMatchObject({ all: 9, blocked: 1, notLinked: 3 })
    expect(all.rows.find(({ customerNumber }) => customerNumber === 'C-10082')).toMatchObject({
      id: null,
      pastDue: null,
    })
    const due = await marta.call(customers.listCustomers, { query: { view: 'pastDue', sort: '-pastDue' } })
    expect(due.total).toBe(all.views.pastDue)
    for (const { currency, amount } of due.pastDue) {
      const owed = due.rows
        .filter((row) => row.currency === currency)
        .reduce((sum, row) => sum + row.pastDue!.amount, 0)
      expect(owed).toBe(amount)
    }
    expect(due.rows.every(({ pastDueSince }) => pastDueSince !== null)).toBe(true)
  })

  it('ADM-07 finds by number, tax number however written, and an address of its people; filters and sorts', async () => {
    const marta = await (await createWorld()).as('marta')
    const numbers = async (query: Parameters<typeof marta.call<{ query: object }, unknown>>[1]['query']) =>
      (await marta.call(customers.listCustomers, { query })).rows.map(({ customerNumber }) => customerNumber)
    expect(await numbers({ q: 'PL 676-248-19-46' })).toEqual(['C-10012'])
    expect(await numbers({ q: 'tomasz.wrona@' })).toEqual(['C-10012'])
    expect(await numbers({ q: 'C-10044' })).toEqual(['C-10044'])
    expect(await numbers({ country: ['CZ'], view: 'blocked' })).toEqual(['C-10063'])
    expect(await numbers({ priceGroup: ['C'] })).toEqual(['C-10027'])
    expect((await numbers({ sort: '-creditUse' }))[0]).toBe('C-10058')
  })

  it('ADM-11 shows a scoped administrator the customers of their countries only, also those of the ERP', async () => {
    const world = await createWorld()
    const nina = await world.as('nina')
    const { rows, countries } = await nina.call(customers.listCustomers, { query: {} })
    expect(rows.map(({ customerNumber }) => customerNumber).toSorted()).toEqual(['C-10012', 'C-10063', 'C-10082'])
    expect(countries).toEqual(['CZ', 'PL'])
    const foreign = { params: { companyId: companyIds.rheintal } }
    expect((await refusalOf(nina.call(customers.getCustomer, foreign))).status).toBe(404)
    expect((await refusalOf(nina.call(listCustomerActivity, { ...foreign, query: {} }))).status).toBe(404)
    const opening = nina.call(customers.openCustomer, { body: { customerNumber: 'C-10088' } }, key())
    expect((await refusalOf(opening)).status).toBe(404)
    expect((await refusalOf((await world.as('jonas')).call(customers.listCustomers, { query: {} }))).status).toBe(403)
  })
})

describe('the card', () => {
  it('SET-02 says of every value whose it is, and remembers who wrote it', async () => {
    const world = await createWorld()
    const before = await card(world)
    const origin = (facts: typeof before, field: string) => facts.provenance.find((each) => each.field === field)
    expect(origin(before, 'vatNumber')).toMatchObject({ rule: 'erp', editing: 'inErp', source: 'erp' })
    const marta = await world.as('marta')
    const body = { version: before.terms.version, creditLimit: 30_000_000, termsDays: 45, priceGroup: 'B' as const }
    const after = await marta.call(customers.updateCustomerTerms, { params: kestrel, body })
    expect(after.terms).toMatchObject({ creditLimit: { amount: 30_000_000 }, termsDays: 45 })
    expect(origin(after, 'creditLimit')).toMatchObject({ source: 'portal', by: 'Marta Lindqvist' })
    expect(origin(after, 'priceGroup')?.by).not.toBe('Marta Lindqvist')
    const erp = await world.store.read((tx) => tx.erpCustomers.one('customerNumber', 'C-10012'))
    expect(erp).toMatchObject({ creditLimit: 30_000_000, termsDays: 45 })
  })

  it('SET-04 takes what the ERP changed meanwhile for a conflict, and keeps it', async () => {
    const world = await createWorld()
    const before = await card(world)
    await world.store.write(async (tx) => {
      const row = await tx.erpCustomers.one('customerNumber', 'C-10012')
      if (row) await tx.erpCustomers.update(row.id, { changed: row.changed + 9_999, termsDays: 21 })
      return { ok: true, value: undefined }
    })
    expect((await card(world)).erp.state).toBe('behind')
    const marta = await world.as('marta')
    const edit = marta.call(customers.updateCustomerTerms, {
      params: kestrel,
      body: { version: before.terms.version, creditLimit: 1, termsDays: 30, priceGroup: 'A' },
    })
    const refusal = await refusalOf(edit)
    expect(refusal).toMatchObject({ status: 409, current: { terms: { termsDays: 21 } } })
    const now = await card(world)
    expect(now.terms).toMatchObject({ termsDays: 21, priceGroup: before.terms.priceGroup })
    expect(now.provenance.find(({ field }) => field === 'termsDays')).toMatchObject({ source: 'erp', by: null })
  })

  it('blocks with a reason that its people read, and lets it order again', async () => {
    const world = await createWorld()
    const { terms } = await card(world)
    const marta = await world.as('marta')
    const body = { version: terms.version, reason: 'Cheque returned' }
    const blocked = await marta.call(customers.blockCustomer, { params: kestrel, body })
    expect(blocked.terms.blockedReason).toBe('Cheque returned')
    expect(blocked.allowedActions.find(({ action }) => action === 'block')?.reason?.code).toBe('state.customerBlocked')
    const again = { version: blocked.terms.version }
    const open = await marta.call(customers.unblockCustomer, { params: kestrel, body: again })
    expect(open.terms.blockedReason).toBeNull()
  })

  it('SET-03 writes nothing anywhere while the ERP is down; what is the portal’s alone is saved', async () => {
    const world = await createWorld()
    const { terms, portal } = await card(world)
    await world.backend.controls({ command: 'erp', mode: 'down' })
    const marta = await world.as('marta')
    const refused = marta.call(customers.blockCustomer, {
      params: kestrel,
      body: { version: terms.version, reason: 'x' },
    })
    expect((await refusalOf(refused)).type).toContain('erp/unavailable')
    const body = {
      ...{ version: portal.version, locale: 'en' as const, timeZone: 'Europe/Warsaw' },
      ...{
        contactName: 'Nina Berg',
        contactEmail: 'nina.berg@portico-supply.example',
        contactPhone: '+48 22 555 01 64',
      },
      modules: [{ module: 'quotes' as const, open: false }],
    }
    const saved = await marta.call(customers.updateCustomerPortal, { params: kestrel, body })
    expect(saved).toMatchObject({ erp: { state: 'unreachable' }, portal: { salesContact: { name: 'Nina Berg' } } })
    expect(saved.portal.modules.find(({ module }) => module === 'quotes')).toMatchObject({ own: false, open: false })
    const stale = await refusalOf(marta.call(customers.updateCustomerPortal, { params: kestrel, body }))
    expect(stale).toMatchObject({ status: 409, current: { portal: { salesContact: { name: 'Nina Berg' } } } })
    const bad = { ...body, version: saved.portal.version, timeZone: 'Mars/Base' }
    const wrong = await refusalOf(marta.call(customers.updateCustomerPortal, { params: kestrel, body: bad }))
    expect(wrong.errors).toEqual([{ pointer: '/timeZone', code: 'unknown' }])
  })

  it('SET-03 SET-04 billing details of both sides are the same ones, and name who wrote them', async () => {
    const world = await createWorld()
    const { billing } = await card(world)
    const { address, invoiceEmail, version } = billing
    const fields = {
      ...address,
      region: address.region ?? '',
      phone: address.phone ?? '',
      invoiceEmail: invoiceEmail ?? '',
    }
    const body = { ...fields, version, street: 'ul. Stolarska 16' }
    const nina = await world.as('nina')
    const saved = await nina.call(customers.updateCustomerBilling, { params: kestrel, body })
    expect(saved.provenance.find(({ field }) => field === 'billTo')).toMatchObject({
      source: 'portal',
      by: 'Nina Berg',
    })
    const ines = await world.as('ines')
    expect((await ines.call(getCompanyDetails, {})).billing.address.street).toBe('ul. Stolarska 16')
    expect((await refusalOf(ines.call(updateBilling, { body }))).status).toBe(409)
  })

  it('lists what was exchanged and what happened, each under its own right', async () => {
    const world = await createWorld()
    await world.as('ines')
    const marta = await world.as('marta')
    const documents = await marta.call(listCustomerDocuments, {
      params: kestrel,
      query: { view: 'invoices', pageSize: 5 },
    })
    expect(documents.rows).toHaveLength(5)
    expect(documents.views.orders).toBeGreaterThan(documents.rows.length)
    const newest = documents.rows.map(({ invoice }) => invoice!.issuedOn)
    expect(newest).toEqual(newest.toSorted().toReversed())
    const karol = await world.as('karol')
    expect((await refusalOf(karol.call(listCustomerDocuments, { params: kestrel, query: {} }))).status).toBe(403)
  })
})

describe('a new contractor', () => {
  it('ORD-23 is made in the ERP, is a customer of the portal at once, and can have accounts', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const once = key()
    const made = await marta.call(customers.createCustomer, { body: contractor }, once)
    expect(made).toMatchObject({ vatNumber: 'PL8567346215', terms: { priceGroup: 'C' }, erp: { state: 'current' } })
    expect(made.erp.contacts).toMatchObject([{ name: 'Ewa Gąsienica', account: null }])
    expect(await marta.call(customers.createCustomer, { body: contractor }, once)).toEqual(made)
    const cards = await world.store.read((tx) => tx.erpCustomers.all())
    expect(cards.filter(({ vatNumber }) => vatNumber === 'PL8567346215')).toHaveLength(1)
    const person = {
      ...{
        companyId: made.id,
        email: 'ewa@okna-podhale.example',
        name: 'Ewa Gąsienica',
        phone: '',
        locale: 'pl' as const,
      },
      ...{ accountRole: 'accountManager' as const, branchId: null, costCentreIds: [], limits: [], overrides: [] },
      options: { mayOrder: true, maySeePrices: true, maySeeStock: true, mayAuthorize: false, limitedBudget: false },
    }
    expect(await marta.call(createAccount, { body: person }, key())).toMatchObject({ state: 'invited' })
  })

  it('ORD-23 refuses a number the ERP has, a wrong one, and everything while the ERP is down', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const send = (more: Partial<typeof contractor>) =>
      refusalOf(marta.call(customers.createCustomer, { body: { ...contractor, ...more } }, key()))
    const twin = await send({ vatNumber: 'PL8731181003' })
    expect(twin).toMatchObject({ status: 409, params: { number: 'C-10082' } })
    expect((await send({ vatNumber: 'PL8567346216' })).errors).toEqual([
      { pointer: '/vatNumber', code: 'taxNumberCheckDigit' },
    ])
    await world.backend.controls({ command: 'erp', mode: 'down' })
    const before = await world.store.read(async (tx) => (await tx.companies.all()).length)
    expect((await send({})).status).toBe(503)
    expect(await world.store.read(async (tx) => (await tx.companies.all()).length)).toBe(before)
  })

  it('ORD-23 says beforehand whom the ERP may know already', async () => {
    const marta = await (await createWorld()).as('marta')
    const query = { country: 'PL' as const, vatNumber: '873-118-10-03', name: 'Brzoza Stolarnia' }
    const { taxNumberState, matches } = await marta.call(customers.findSimilarCustomers, { query })
    expect(taxNumberState).toBe('valid')
    expect(matches?.[0]).toMatchObject({ customerNumber: 'C-10082', reasons: ['taxNumber', 'name'] })
  })

  it('ACC-02 a customer of the ERP is opened once', async () => {
    const marta = await (await createWorld()).as('marta')
    const body = { customerNumber: 'C-10088' }
    const opened = await marta.call(customers.openCustomer, { body }, key())
    expect(opened).toMatchObject({ name: 'Schwarzwald Türenwerk GmbH', figures: { branches: 1, addresses: 1 } })
    expect((await refusalOf(marta.call(customers.openCustomer, { body }, key()))).type).toContain('customer/open')
  })
})

describe('credit use', () => {
  it('ADM-21 is over exactly when the exposure is over the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }), (limit, exposure) => {
        const use = creditUse(limit, exposure)!
        expect(use > 1).toBe(limit > 0 && exposure > limit)
        expect(use).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(creditUse(null, 5)).toBeNull()
  })
})
