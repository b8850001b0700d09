import { describe, expect, test } from 'vitest'
import { createDepartment, listDepartments } from '@/contract/admin/departments'
import {
  createDeskTask,
  getDeskTask,
  getDeskTaskChoices,
  listDeskTasks,
  setDeskTaskStatus,
} from '@/contract/admin/tasks'
import { listNotices } from '@/contract/notifications'
import {
  commentTask,
  createTask,
  getTask,
  getTaskChoices,
  listTasks,
  setTaskStatus,
  updateTask,
} from '@/contract/tasks'
import type { DepartmentId, TaskId } from '@/domain/ids'
import { refusalOf as problemOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { ok } from '@/domain/result'
import { companyIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'
import { newKey } from '../testing/buyers'

const refusalOf = async (call: Promise<unknown>) => (await problemOf(call)).type
const key = () => ({ idempotencyKey: newKey() })
const params = (id: string) => ({ taskId: id as TaskId })
const plain = { title: 'Count the hinges', text: '', dueOn: null, assignee: null, source: null, companyId: null }
const to = (kind: 'person' | 'department', id: string) => ({ kind, id })

describe('tasks of a customer', () => {
  test('TSK-01 the list has views with counts, sorted by day with the undated last', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows, views } = await ines.call(listTasks, { query: {} })
    expect(rows.map(({ number }) => number)).toEqual(['TSK-202', 'TSK-201', 'TSK-203'])
    expect(views).toEqual({ mine: 1, open: 3, overdue: 1, over: 1, all: 4 })
    const found = await ines.call(listTasks, { query: { view: 'all', q: 'delivery address', status: ['done'] } })
    expect(found.rows.map(({ number }) => number)).toEqual(['TSK-204'])
  })

  test('TSK-02 a task goes to a person or a branch of the own company, and they hear of it', async () => {
    const world = await createWorld()
    const [ines, tomasz] = [await world.as('ines'), await world.as('tomasz')]
    const { people, departments } = await ines.call(getTaskChoices, {})
    expect(people.map(({ id }) => id)).toContain(userIds.tomasz)
    const branch = departments.find(({ name }) => name.includes('Gda'))
    const body = { ...plain, dueOn: '2026-11-21', assignee: to('department', branch?.id ?? '') }
    const { id } = await ines.call(createTask, { body }, key())
    const { rows } = await tomasz.call(listNotices, {})
    expect(rows.filter(({ recordId }) => recordId === id).map(({ kind }) => kind)).toEqual(['task', 'taskSoon'])
    expect((await tomasz.call(listTasks, { query: { view: 'mine' } })).rows.map((row) => row.id)).toContain(id)
    for (const assignee of [to('person', userIds.lukas), to('person', userIds.marta), to('department', 'dep_orders')])
      expect(await refusalOf(ines.call(createTask, { body: { ...plain, assignee } }, key()))).toBe('request/invalid')
  })

  test('TSK-01 others of the company with the narrow right see what they gave or have, and no one else’s', async () => {
    const world = await createWorld()
    const [tomasz, lukas, marta] = [await world.as('tomasz'), await world.as('lukas'), await world.as('marta')]
    const { rows } = await tomasz.call(listTasks, { query: { view: 'all' } })
    expect(rows.map(({ number }) => number).toSorted()).toEqual(['TSK-201', 'TSK-204'])
    expect(await refusalOf(tomasz.call(getTask, { params: params('tsk_203') }))).toBe('resource/not-found')
    expect(await refusalOf(lukas.call(getTask, { params: params('tsk_201') }))).toBe('resource/not-found')
    expect(await refusalOf(marta.call(getDeskTask, { params: params('tsk_201') }))).toBe('resource/not-found')
    expect(await refusalOf(tomasz.call(getTask, { params: params('tsk_205') }))).toBe('resource/not-found')
  })

  test('TSK-02 it is begun, finished and reopened; its history says by whom, and what is over is not edited', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const call = { params: params('tsk_203') }
    const begun = await ines.call(setTaskStatus, { ...call, body: { version: 1, status: 'inProgress' } })
    const done = await ines.call(setTaskStatus, { ...call, body: { version: begun.version, status: 'done' } })
    expect(done.allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual([
      'comment',
      'reopen',
    ])
    const edit = { version: done.version, title: 'Other', text: '', dueOn: null, assignee: null }
    expect(await refusalOf(ines.call(updateTask, { ...call, body: edit }))).toBe('task/not-possible')
    const again = await ines.call(setTaskStatus, { ...call, body: { version: done.version, status: 'open' } })
    const given = { ...edit, version: again.version, assignee: to('person', userIds.tomasz) }
    const updated = await ines.call(updateTask, { ...call, body: given })
    expect(updated.events.map(({ event }) => event)).toEqual([
      ...['created', 'started', 'finished', 'reopened', 'changed', 'assigned'],
    ])
    const said = await ines.call(commentTask, { ...call, body: { text: 'Two offers are in.' } }, key())
    expect(said.thread.map(({ text, mine }) => [text, mine])).toEqual([['Two offers are in.', true]])
  })

  test('TSK-01 a task from a bill is found with the bill; a customer’s people name no customer', async () => {
    const world = await createWorld()
    const [ines, lukas] = [await world.as('ines'), await world.as('lukas')]
    const source = { kind: 'invoice' as const, id: 'inv_s017' }
    const { id } = await ines.call(createTask, { body: { ...plain, source } }, key())
    const found = await ines.call(listTasks, { query: { record: 'inv_s017', view: 'all' } })
    expect(found.rows.map((row) => [row.id, row.source?.kind])).toEqual([[id, 'invoice']])
    expect(await refusalOf(lukas.call(createTask, { body: { ...plain, source } }, key()))).toBe('request/invalid')
    const company = { kind: 'customer' as const, id: companyIds.kestrel }
    expect(await refusalOf(ines.call(createTask, { body: { ...plain, source: company } }, key()))).toBe(
      'request/invalid',
    )
  })

  test('NAV-11 a closed module closes the tasks', async () => {
    const world = await createWorld()
    await world.store.write(async (tx) =>
      ok(await tx.companies.update(companyIds.kestrel, { modules: { tasks: false } })),
    )
    const ines = await world.as('ines')
    expect(await refusalOf(ines.call(listTasks, { query: {} }))).toBe('access/forbidden')
  })
})

describe('tasks of the seller', () => {
  test('TSK-02 a department’s task is everybody’s who belongs to it', async () => {
    const world = await createWorld()
    const [marta, karol] = [await world.as('marta'), await world.as('karol')]
    const { rows } = await karol.call(listDeskTasks, { query: { view: 'mine' } })
    expect(rows.map(({ number }) => number)).toEqual(['TSK-205'])
    const { rows: departments, people } = await marta.call(listDepartments, {})
    expect(departments.find(({ id }) => id === 'dep_orders')?.members.map(({ name }) => name)).toContain('Karol Nowak')
    const body = { name: 'orders and delivery', memberIds: people.map(({ id }) => id) }
    expect(await refusalOf(marta.call(createDepartment, { body }, key()))).toBe('request/invalid')
    const { id } = await marta.call(createDepartment, { body: { ...body, name: 'Fair' } }, key())
    await marta.call(createDeskTask, { body: { ...plain, assignee: to('department', id) } }, key())
    expect((await karol.call(listDeskTasks, { query: { view: 'mine' } })).total).toBe(2)
    expect((await karol.call(listNotices, {})).rows.some(({ kind }) => kind === 'task')).toBe(true)
  })

  test('TSK-02 a task from a record is about its customer, and only for those who work for it', async () => {
    const world = await createWorld()
    const [marta, nina] = [await world.as('marta'), await world.as('nina')]
    const source = { kind: 'case' as const, id: 'cas_3012' }
    const { id } = await marta.call(createDeskTask, { body: { ...plain, source } }, key())
    const found = await nina.call(getDeskTask, { params: { taskId: id } })
    expect(found.company?.id).toBe(companyIds.kestrel)
    expect(found.source).toEqual({ kind: 'case', id: 'cas_3012', label: 'CS-3012' })
    const record = { record: 'cas_3012', view: 'all' as const }
    expect((await nina.call(listDeskTasks, { query: record })).rows.map((row) => row.id)).toContain(id)
    const own = { kind: 'customer' as const, id: companyIds.kestrel }
    const card = await nina.call(createDeskTask, { body: { ...plain, source: own } }, key())
    expect((await nina.call(getDeskTask, { params: { taskId: card.id } })).source?.label).toContain('Kestrel Joinery')
    // Nina works for Poland and Czechia only.
    const far = { kind: 'customer' as const, id: companyIds.rheintal }
    expect(await refusalOf(nina.call(createDeskTask, { body: { ...plain, source: far } }, key()))).toBe(
      'request/invalid',
    )
    const about = { ...plain, companyId: companyIds.rheintal }
    expect(await refusalOf(nina.call(createDeskTask, { body: about }, key()))).toBe('request/invalid')
    const forNina = { ...about, assignee: to('person', userIds.nina) }
    expect(await refusalOf(marta.call(createDeskTask, { body: forNina }, key()))).toBe('request/invalid')
    expect(await refusalOf(nina.call(getDeskTask, { params: params('tsk_206') }))).toBe('resource/not-found')
    const { customers, departments } = await nina.call(getDeskTaskChoices, {})
    expect(customers.some((row) => row.id === companyIds.rheintal)).toBe(false)
    expect(departments.map((row) => row.id)).toContain('dep_finance' as DepartmentId)
    const call = { params: params('tsk_206'), body: { version: 1, status: 'done' as const } }
    expect((await marta.call(setDeskTaskStatus, call)).status).toBe('done')
  })
})
