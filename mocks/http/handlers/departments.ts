import * as contract from '@/contract/admin/departments'
import * as departments from '@mocks/engine/tasks/departments'
import type { DepartmentRow } from '@mocks/store/rows/tasks'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import { presentDepartment } from '../presenters/task'
import { readCurrent } from '../refusal-current'

const present = async (tx: Tx, row: DepartmentRow) => presentDepartment(await departments.departmentFacts(tx, row))

export const departmentHandlers = [
  implement(contract.listDepartments, async ({ tx, ctx, reply }) => {
    const rows = await departments.listDepartments(tx, ctx)
    const people = await departments.staffPeople(tx)
    return reply(200, { rows: rows.map(presentDepartment), people: people.map(({ id, name }) => ({ id, name })) })
  }),

  implement(contract.createDepartment, async ({ tx, body, ctx, reply }) => {
    const result = await departments.createDepartment(tx, body, ctx)
    return result.ok ? reply(201, await present(tx, result.value)) : result
  }),

  implement(contract.updateDepartment, async ({ tx, params, body, reply }) => {
    const result = await departments.updateDepartment(tx, { ...params, ...body })
    if (result.ok) return reply(200, await present(tx, result.value))
    return readCurrent(result, (row: DepartmentRow) => present(tx, row))
  }),
]
