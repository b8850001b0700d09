import type { DepartmentId, UserId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isOver } from '@/domain/tasks/vocabulary'
import type { UserRow } from '@mocks/store/rows/people'
import type { DepartmentRow } from '@mocks/store/rows/tasks'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

export type DepartmentFacts = { row: DepartmentRow; members: UserRow[]; openTasks: number }
type Fields = { name: string; memberIds: readonly UserId[] }

export const staffPeople = async (tx: Tx): Promise<UserRow[]> =>
  (await tx.users.by('staff', 'yes')).filter(({ active }) => active).toSorted((a, b) => a.name.localeCompare(b.name))

export async function departmentFacts(tx: Tx, row: DepartmentRow): Promise<DepartmentFacts> {
  const people = await tx.users.by('staff', 'yes')
  const tasks = await tx.tasks.all()
  return {
    row,
    members: people.filter(({ id }) => row.memberIds.includes(id)).toSorted((a, b) => a.name.localeCompare(b.name)),
    openTasks: tasks.filter(({ assignee, status }) => assignee?.id === row.id && !isOver(status)).length,
  }
}

/** The seller's departments by name, in the order of the reader's language. */
export const listDepartments = async (tx: Tx, ctx: Context): Promise<DepartmentFacts[]> =>
  Promise.all(
    (await tx.departments.all())
      .toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale))
      .map((row) => departmentFacts(tx, row)),
  )

/** Names are told apart without case; only the seller's own people belong to one. */
async function checked(tx: Tx, { name, memberIds }: Fields, own: DepartmentId | null): Promise<Result<UserId[]>> {
  const others = (await tx.departments.all()).filter(({ id }) => id !== own)
  if (others.some((row) => row.name.toLowerCase() === name.toLowerCase()))
    return refuse('request/invalid', { errors: [{ pointer: '/name', code: 'duplicate' }] })
  const staff = new Set((await tx.users.by('staff', 'yes')).map(({ id }) => id))
  if (memberIds.some((id) => !staff.has(id)))
    return refuse('request/invalid', { errors: [{ pointer: '/memberIds', code: 'unknown' }] })
  return ok([...new Set(memberIds)])
}

export async function createDepartment(tx: Tx, command: Fields, ctx: Context): Promise<Result<DepartmentRow>> {
  const members = await checked(tx, command, null)
  if (!members.ok) return members
  const id = ctx.ids.next<'Department'>('Department')
  return ok(await tx.departments.insert({ id, name: command.name, memberIds: members.value }))
}

export async function updateDepartment(
  tx: Tx,
  { departmentId, version, ...fields }: Fields & { departmentId: DepartmentId; version: number },
): Promise<Result<DepartmentRow>> {
  const row = await tx.departments.get(departmentId)
  if (!row) return refuse('resource/not-found')
  if (row.version !== version) return refuse('conflict/stale', { current: row })
  const members = await checked(tx, fields, departmentId)
  return members.ok ? ok(await tx.departments.update(row.id, { name: fields.name, memberIds: members.value })) : members
}
