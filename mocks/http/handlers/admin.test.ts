import { describe, expect, it } from 'vitest'
import { getDashboard } from '@/contract/admin/dashboard'
import { listDeskOrders } from '@/contract/admin/orders'
import { getMail, listMails } from '@/contract/admin/outbox'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { requestPasswordReset } from '@/contract/session'
import type { MailId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'

describe('getDashboard', () => {
  it('ADM-01 shows what needs action and the sales of thirty days that add up', async () => {
    const marta = await (await createWorld()).as('marta')
    const { needs, sales, erp } = await marta.call(getDashboard, {})
    const failed = await marta.call(listDeskOrders, { query: { view: 'failed' } })
    expect(needs.find(({ kind }) => kind === 'ordersFailed')!.count).toBe(failed.total)
    expect(erp).toMatchObject({ reachable: true, latencyMs: expect.any(Number) })

    expect(sales).toMatchObject({ currency: 'EUR', ratesOn: '2026-11-20' })
    expect(sales!.byDay).toHaveLength(30)
    expect(sales!.byDay.at(-1)).toMatchObject({ on: '2026-11-20', orders: sales!.today.orders })
    expect(sales!.byDay.reduce((sum, { orders }) => sum + orders, 0)).toBe(sales!.last30.orders)
    const query = { placedFrom: '2026-10-22', placedTo: '2026-11-20' }
    const placed = await marta.call(listDeskOrders, { query })
    const notSold = await marta.call(listDeskOrders, {
      query: { ...query, status: ['cancelled', 'rejected', 'pendingAuthorization', 'declined'] },
    })
    expect(sales!.last30.orders).toBe(placed.total - notSold.total)
    const values = sales!.topCompanies.map(({ value }) => value.amount)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(sales!.topProducts.length).toBe(5)
  })

  it('leaves out the parts whose pages the viewer may not open', async () => {
    const world = await createWorld()
    const ida = await (await world.as('ida')).call(getDashboard, {})
    expect(ida.sales).toBeNull()
    expect(ida.needs.map(({ kind }) => kind)).toEqual([
      ...['jobsFailed', 'rowsFailed', 'jobsOverdue', 'jobsOff'],
      ...['productsUntranslated', 'productConflicts'],
    ])
    const karol = await (await world.as('karol')).call(getDashboard, {})
    expect(karol.needs.map(({ kind }) => kind)).toEqual([
      'ordersFailed',
      'ordersNotInErp',
      'backorders',
      'authorizationsStuck',
      'registrations',
    ])
    expect(await refusalOf((await world.as('ines')).call(getDashboard, {}))).toMatchObject({ status: 403 })
  })
})

describe('the outbox', () => {
  it('lists mails newest first, by kind and by recipient', async () => {
    const karol = await (await createWorld()).as('karol')
    const { rows, total } = await karol.call(listMails, { query: { pageSize: 200 } })
    expect(rows.length).toBe(total)
    expect(rows.map(({ sentAt }) => sentAt)).toEqual(
      rows
        .map(({ sentAt }) => sentAt)
        .toSorted()
        .toReversed(),
    )
    const kind = await karol.call(listMails, { query: { kind: ['orderShipped'] } })
    expect(kind.rows.every((row) => row.kind === 'orderShipped')).toBe(true)
    const found = await karol.call(listMails, { query: { q: rows[0]!.to } })
    expect(found.rows.map(({ id }) => id)).toContain(rows[0]!.id)
  })

  it('shows a mail without the secret of its link', async () => {
    const world = await createWorld()
    await world.guest().call(requestPasswordReset, { body: { email: (await world.user('ines')).email } })
    const karol = await world.as('karol')
    const { rows } = await karol.call(listMails, { query: { kind: ['passwordReset'] } })
    const row = await world.store.read((tx) => tx.mails.require(rows[0]!.id))
    const secret = row.links[0]!.href.split('token=')[1]!
    const mail = await karol.call(getMail, { params: { mailId: row.id } })
    expect(secret.length).toBeGreaterThan(20)
    expect(JSON.stringify(mail)).not.toContain(secret)
    expect(mail.links[0]!.href).toMatch(/^\/set-password\?token=•+$/)
    expect(await refusalOf(karol.call(getMail, { params: { mailId: 'nothing' as MailId } }))).toMatchObject({
      status: 404,
    })
    expect(await refusalOf((await world.as('ida')).call(listMails, { query: {} }))).toMatchObject({ status: 403 })
  })
})

describe('portal settings', () => {
  it('are changed by administrators, one after the other', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { version, adminMayEditOrders } = await marta.call(getPortalSettings, {})
    const change = () =>
      marta.call(updatePortalSettings, { body: { version, adminMayEditOrders: !adminMayEditOrders } })
    const after = await change()
    expect(after).toMatchObject({ version: version + 1, changedBy: 'Marta Lindqvist', editable: true })
    expect(await refusalOf(change())).toMatchObject({ status: 409, type: 'conflict/stale', current: after })
    expect(await refusalOf((await world.as('karol')).call(getPortalSettings, {}))).toMatchObject({ status: 403 })
  })
})
