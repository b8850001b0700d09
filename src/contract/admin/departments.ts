import * as z from 'zod/mini'
import type { DepartmentId, UserId } from '@/domain/ids'
import { taskLimits } from '@/domain/tasks/vocabulary'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { named } from '../schema'

const member = z.object({ id: idOf<UserId>(), name: z.string() })
const department = named(
  'Department',
  z.object({
    id: idOf<DepartmentId>(),
    version: z.int(),
    name: z.string(),
    members: z.array(member),
    /** Tasks that are not over. */
    openTasks: z.int(),
  }),
)
export type Department = z.infer<typeof department>

export const listDepartments = endpoint({
  id: 'listDepartments',
  resource: 'departments',
  method: 'GET',
  path: '/admin/departments',
  summary: 'Departments of the seller with their members',
  access: 'administrators.view',
  responses: { 200: z.object({ rows: z.array(department), people: z.array(member) }) },
})

const fields = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(taskLimits.department)),
  memberIds: z.array(idOf<UserId>()).check(z.maxLength(taskLimits.members)),
}

export const createDepartment = endpoint({
  id: 'createDepartment',
  resource: 'departments',
  method: 'POST',
  path: '/admin/departments',
  summary: 'Add a department',
  access: 'administrators.edit',
  body: z.object(fields),
  idempotent: 'required',
  responses: { 201: department },
})

export const updateDepartment = endpoint({
  id: 'updateDepartment',
  resource: 'departments',
  method: 'PUT',
  path: '/admin/departments/{departmentId}',
  summary: 'Rename a department and say who belongs to it',
  access: 'administrators.edit',
  params: z.object({ departmentId: idOf<DepartmentId>() }),
  body: z.object({ version: z.int(), ...fields }),
  responses: { 200: department },
})
