import type { Instant } from '@/domain/clock'
import type { CompanyId, DepartmentId, Id, TaskId, UserId } from '@/domain/ids'
import type { AssigneeKind, TaskEvent, TaskSource, TaskStatus } from '@/domain/tasks/vocabulary'
import type { Row } from './base'

/** A department of the seller and who belongs to it. Departments of a customer are its branches. */
export type DepartmentRow = Row & { id: DepartmentId; name: string; memberIds: UserId[] }

export type TaskRow = Row & {
  id: TaskId
  number: string
  /** Whose work it is: of the customer's team, or of the seller's people. */
  side: 'buyer' | 'seller'
  /** Of the buyer's side: whose. Of the seller's: which customer it is about. */
  companyId: CompanyId | null
  title: string
  text: string
  status: TaskStatus
  dueOn: string | null
  assignee: { kind: AssigneeKind; id: string } | null
  source: { kind: TaskSource; id: string; label: string } | null
  createdById: UserId
  createdBy: string
  createdAt: Instant
  updatedAt: Instant
  /** When it came to whom it is with now, and by whom: news for them. */
  assignedAt: Instant
  assignedById: UserId
  comments: { id: Id<'TaskComment'>; at: Instant; byId: UserId; by: string; text: string }[]
  events: { at: Instant; by: string; event: TaskEvent; params: Record<string, string> }[]
}
