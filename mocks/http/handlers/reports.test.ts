import { describe, expect, test } from 'vitest'
import { getReportFilters, getSalesReport, getStockReport } from '@/contract/admin/reports'
import { ok } from '@/domain/result'
import { salesDimensions } from '@/domain/reports/vocabulary'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'

const grantScoped = async (world: World): Promise<void> => {
  const [roleId] = (await world.user('nina')).roleIds
  await world.store.write(async (tx) => {
    const role = await tx.roles.require(roleId!)
    return ok(await tx.roles.update(role.id, { grants: { ...role.grants, 'reports.view': 'assigned' } }))
  })
}
const sumOf = (rows: readonly { value: { amount: number } }[]) => rows.reduce((sum, { value }) => sum + value.amount, 0)

describe('ADM-24 reports', () => {
  test('each way of counting adds up to the same total, in the table and in the chart', async () => {
    const marta = await (await createWorld({ orders: 300 })).as('marta')
    const totals = []
    for (const by of salesDimensions) {
      const report = await marta.call(getSalesReport, { query: { by, pageSize: 200, compare: 'previous' } })
      expect(report.total).toBe(report.rows.length)
      expect(sumOf(report.rows)).toBe(report.totals.value.amount)
      expect(sumOf(report.chart)).toBe(report.totals.value.amount)
      totals.push(report.totals)
    }
    expect(totals[0]!.value.amount).toBeGreaterThan(0)
    for (const total of totals) expect(total).toEqual(totals[0])
  })

  test('compares with the period before, which is what that period says of itself', async () => {
    const marta = await (await createWorld({ orders: 300 })).as('marta')
    const query = { by: 'company', from: '2026-09-01', to: '2026-10-31', pageSize: 200 } as const
    const now = await marta.call(getSalesReport, { query: { ...query, compare: 'previous' } })
    expect(now).toMatchObject({ previousFrom: '2026-07-01', previousTo: '2026-08-31' })
    const before = await marta.call(getSalesReport, { query: { ...query, from: '2026-07-01', to: '2026-08-31' } })
    expect(now.totals.previous).toEqual({ orders: before.totals.orders, value: before.totals.value })
    for (const row of before.rows)
      expect(now.rows.find(({ key }) => key === row.key)?.previous).toEqual({ orders: row.orders, value: row.value })
  })

  test('takes days to periods somebody can read, and refuses a range that ends before it begins', async () => {
    const marta = await (await createWorld()).as('marta')
    const long = await marta.call(getSalesReport, { query: { grain: 'day', from: '2024-01-01', to: '2026-11-20' } })
    expect(long.grain).toBe('month')
    const turned = refusalOf(marta.call(getSalesReport, { query: { from: '2026-02-01', to: '2026-01-01' } }))
    expect(await turned).toMatchObject({ type: 'request/invalid' })
  })

  test('the register of goods counts each open line once', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const report = await marta.call(getStockReport, { query: { pageSize: 200 } })
    expect(report.rows).toHaveLength(report.total)
    expect(report.totals.reserved).toBe(report.rows.reduce((sum, { reserved }) => sum + reserved, 0))
    expect(report.totals.value.amount).toBe(report.rows.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0))
    expect(report.totals.backordered).toBeGreaterThan(0)
    for (const { free, waiting, left } of report.rows) expect(left).toBe(free === null ? null : free - waiting)
    const short = await marta.call(getStockReport, { query: { view: 'backordered', pageSize: 200 } })
    expect(short.total).toBe(report.views.backordered)
    expect(short.rows.every(({ backordered }) => backordered > 0)).toBe(true)
  })

  test('ADM-11 whoever has customers of their own is told what these bought, and nothing of others', async () => {
    const world = await createWorld({ orders: 300 })
    await grantScoped(world)
    const nina = await world.as('nina')
    const marta = await world.as('marta')
    const { customerIds } = (await world.contextOf('nina')).actor
    const query = { by: 'company', pageSize: 200 } as const
    const own = await nina.call(getSalesReport, { query })
    const same = await marta.call(getSalesReport, { query: { ...query, companyId: [...customerIds] } })
    expect(own.rows).toEqual(same.rows)
    expect(own.totals.value.amount).toBeLessThan((await marta.call(getSalesReport, { query })).totals.value.amount)
    const foreign = same.rows.length === 0 ? [] : (await marta.call(getReportFilters, {})).companies
    const others = foreign.map(({ id }) => id).filter((id) => !customerIds.includes(id))
    expect((await nina.call(getSalesReport, { query: { ...query, companyId: others } })).total).toBe(0)
    const { companies } = await nina.call(getReportFilters, {})
    expect(companies.every(({ id }) => customerIds.includes(id))).toBe(true)
  })
})
