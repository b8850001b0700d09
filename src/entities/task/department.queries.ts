import { query } from '@/api/query'
import { listDepartments } from '@/contract/admin/departments'

export const departmentQueries = { list: () => query(listDepartments, {}) }
