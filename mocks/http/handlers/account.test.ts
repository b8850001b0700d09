import { describe, expect, it } from 'vitest'
import { getAccountSettings, updatePayment } from '@/contract/account-settings'
import { listCases } from '@/contract/cases'
import { listInvoices } from '@/contract/invoices'
import { getOverview } from '@/contract/overview'
import { listSubscriptions } from '@/contract/subscriptions'
import type { PaymentMethodId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'

describe('getOverview', () => {
  it('NAV-05 shows the last invoices with number, date, amount and status', async () => {
    const ines = await (await createWorld()).as('ines')
    const { recentInvoices, recentOrders } = await ines.call(getOverview, {})
    const list = await ines.call(listInvoices, { query: {} })
    expect(recentInvoices!.rows).toEqual(list.rows.slice(0, 5))
    expect(recentInvoices).toMatchObject({ total: list.total, open: list.views.open })
    expect(recentOrders!.rows.length).toBe(5)
  })

  it('NAV-06 shows profile, shipping and payment', async () => {
    const ines = await (await createWorld()).as('ines')
    const { settings } = await ines.call(getOverview, {})
    expect(settings).toEqual(await ines.call(getAccountSettings, {}))
    expect(settings.profile).toMatchObject({ companyName: 'Kestrel Joinery Sp. z o.o.', email: expect.any(String) })
    expect(settings.payment!.methods[0]).toMatchObject({ ending: '4021', isDefault: true, expired: false })
    expect(JSON.stringify(settings)).not.toContain('demo_token')
  })

  it('has figures that agree with the invoices behind them', async () => {
    const world = await createWorld()
    for (const person of ['ines', 'lukas', 'sara', 'ruth']) {
      const client = await world.as(person)
      const { account, needs } = await client.call(getOverview, {})
      const open = await client.call(listInvoices, { query: { view: 'open' } })
      const overdue = await client.call(listInvoices, { query: { view: 'overdue' } })
      const owed = account!.balance.amount + account!.unapplied.amount
      expect(owed).toBe(open.totals[0]?.amount ?? 0)
      expect(account!.overdue.amount).toBe(overdue.totals[0]?.amount ?? 0)
      // What is disputed is owed, and due at no time.
      expect(account!.overdue.amount + account!.notDue.amount + account!.disputed.amount).toBe(owed)
      expect(account!.aging.reduce((sum, { amount }) => sum + amount.amount, account!.disputed.amount)).toBe(owed)
      expect(needs.find(({ kind }) => kind === 'overdueInvoices')?.count ?? 0).toBe(overdue.total)
      if (account!.creditLimit)
        expect(account!.available!.amount).toBe(
          account!.creditLimit.amount - account!.balance.amount - account!.ordered.amount - account!.reserved.amount,
        )
    }
  })

  it('leaves out what the person may not see', async () => {
    const world = await createWorld()
    const helena = await (await world.as('helena')).call(getOverview, {})
    expect(helena).toMatchObject({ recentInvoices: null, account: null, settings: { payment: null } })
    const tomasz = await (await world.as('tomasz')).call(getOverview, {})
    expect(tomasz.account).toBeNull()
    expect(await refusalOf((await world.as('marta')).call(getOverview, {}))).toMatchObject({ status: 403 })
  })
})

describe('listInvoices', () => {
  it('counts its views, and keeps status and overdue apart', async () => {
    const ruth = await (await createWorld()).as('ruth')
    const all = await ruth.call(listInvoices, { query: { pageSize: 200 } })
    const overdue = await ruth.call(listInvoices, { query: { view: 'overdue', pageSize: 200 } })
    const paid = await ruth.call(listInvoices, { query: { status: ['paid'], pageSize: 200 } })
    expect(all.views).toMatchObject({ all: all.total, overdue: overdue.total, paid: paid.total })
    expect(all.views.open + all.views.paid).toBe(all.views.all)
    expect(overdue.rows.every((row) => row.overdue && row.dueInDays < 0 && row.status !== 'paid')).toBe(true)
    expect(all.rows.filter((row) => row.overdue).length).toBe(overdue.total)
    const touched = await ruth.call(listInvoices, { query: { status: ['paid', 'partlyPaid'], pageSize: 200 } })
    expect(touched.total).toBe(all.rows.filter((row) => row.status !== 'open').length)
  })

  it('sorts by due date and finds by number', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listInvoices, { query: { sort: 'dueOn' } })
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(rows.map(({ dueOn }) => dueOn).toSorted())
    const found = await ines.call(listInvoices, { query: { q: rows[0]!.number } })
    expect(found.rows.map(({ id }) => id)).toEqual([rows[0]!.id])
    const bad = await refusalOf(ines.call(listInvoices, { query: { pageSize: 1001 } }))
    expect(bad).toMatchObject({ status: 422, errors: [{ pointer: '/query/pageSize' }] })
    const helena = await (await createWorld()).as('helena')
    expect(await refusalOf(helena.call(listInvoices, { query: {} }))).toMatchObject({ status: 403 })
  })
})

describe('account settings', () => {
  it('removes cards and chooses the default among the company’s own', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { payment } = await ines.call(getAccountSettings, {})
    const [first, second] = payment!.methods
    const change = (defaultId: PaymentMethodId | null, removeIds: PaymentMethodId[], version = payment!.version) =>
      ines.call(updatePayment, { body: { version, defaultId, removeIds } })
    expect(await refusalOf(change(first!.id, [first!.id]))).toMatchObject({ errors: [{ pointer: '/defaultId' }] })
    const unknown = await refusalOf(change(null, ['pay_rheintal_1' as PaymentMethodId]))
    expect(unknown).toMatchObject({ status: 422, errors: [{ pointer: '/removeIds/0', code: 'unknown' }] })
    const after = await change(second!.id, [first!.id])
    expect(after.payment!.methods).toMatchObject([{ id: second!.id, isDefault: true }])
    expect(await refusalOf(change(null, []))).toMatchObject({ status: 409, current: after })
  })
})

describe('subscriptions and cases', () => {
  it('lists subscriptions of the own company, sorted and searched', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows, total } = await ines.call(listSubscriptions, { query: { sort: '-plan' } })
    expect(rows.length).toBe(total)
    expect(total).toBeGreaterThan(0)
    const found = await ines.call(listSubscriptions, { query: { q: rows[0]!.plan } })
    expect(found.rows.map(({ id }) => id)).toContain(rows[0]!.id)
    expect(await refusalOf((await world.as('tomasz')).call(listSubscriptions, { query: {} }))).toMatchObject({
      status: 403,
    })
  })

  it('lists cases by scope: the company’s, or one’s own', async () => {
    const world = await createWorld()
    const company = await (await world.as('ines')).call(listCases, { query: { pageSize: 200 } })
    const own = await (await world.as('tomasz')).call(listCases, { query: { pageSize: 200 } })
    const { id } = await world.user('tomasz')
    const cases = await world.store.read((tx) => Promise.all(own.rows.map((row) => tx.cases.require(row.id))))
    expect(company.total).toBeGreaterThan(own.total)
    expect(cases.every((row) => row.userId === id)).toBe(true)
  })
})
