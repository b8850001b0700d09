import { can } from '@/domain/permissions/can'
import type { CompanyId } from '@/domain/ids'
import type { UserRow } from '@mocks/store/rows/people'
import type { TaskRow } from '@mocks/store/rows/tasks'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { actorOf } from '../session/actor'
import { peopleWho } from '../team/who-can'

type Choice = { id: string; name: string }
export type TaskChoices = { people: Choice[]; departments: Choice[]; customers: Choice[] }

const named = ({ id, name }: Choice): Choice => ({ id, name })

/** People of the seller who may be given work about a customer; about none, everybody who sees tasks. */
async function staffFor(tx: Tx, companyId: CompanyId | null): Promise<UserRow[]> {
  const people = await peopleWho(tx, null, 'taskDesk.view')
  if (companyId === null) return people
  const owned = { companyId, branchId: null, userId: null }
  const able = await Promise.all(people.map(async (user) => can(await actorOf(tx, user), 'taskDesk.view', owned)))
  return people.filter((_, at) => able[at])
}

/** TSK-02: departments and people that a task can be given to, on the caller's side. */
export async function taskChoices(tx: Tx, ctx: Context, about: CompanyId | null = null): Promise<TaskChoices> {
  const { actor } = ctx
  if (actor.companyId !== null)
    return {
      people: (await peopleWho(tx, actor.companyId, 'tasks.view')).map(named),
      departments: (await tx.branches.by('companyId', actor.companyId)).filter(({ active }) => active).map(named),
      customers: [],
    }
  return {
    people: (await staffFor(tx, about)).map(named),
    departments: (await tx.departments.all()).map(named),
    customers: (await tx.companies.all())
      .filter(({ id }) => reachesCustomer(actor, 'taskDesk.view', id))
      .map(named)
      .toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
  }
}

/** The choice a task names, or null when it is none for this caller. */
export async function chosenAssignee(
  tx: Tx,
  assignee: NonNullable<TaskRow['assignee']>,
  about: CompanyId | null,
  ctx: Context,
): Promise<Choice | null> {
  const { people, departments } = await taskChoices(tx, ctx, about)
  const among = assignee.kind === 'person' ? people : departments
  return among.find(({ id }) => id === assignee.id) ?? null
}
