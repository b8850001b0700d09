import type { AccessExplanation, AccessLine, accessSteps } from '@/contract/admin/access'
import type { UserId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import { type Result, ok, refuse } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { findAdministrator } from '../administrators/list-administrators'
import type { Context } from '../context'
import { findMember, managerOf } from '../team/manager'
import { askedRecord } from './asked-record'
import { type AccessFacts, accessFacts } from './facts'
import { elementLine, limitLine, sessionLine, stateLine } from './record-lines'
import { customerLine, type Line, personLine, roleLines, scopeLine, settingLine } from './right-lines'

type Step = (typeof accessSteps)[number]
type Question = { userId: UserId; permission: Permission; record?: string }

const at = (step: Step, ...lines: Line[]): AccessLine[] => lines.map((line) => ({ step, ...line }))

/** In force for somebody who is let in: the very check every call makes. */
const isGranted = ({ actor, permission, state, record }: AccessFacts): boolean => {
  if (state !== 'active' || actor.grants[permission] === undefined) return false
  if (record === null) return true
  return can(actor, permission, record.order ?? { companyId: record.company.id, branchId: null, userId: null })
}

/**
 * "Why can, why can't": the chain of everything that decides, in the order in which it is asked (domain-rules §12). The
 * first line that stops wins; the others are told all the same.
 */
async function explain(tx: Tx, user: UserRow, question: Question, ctx: Context): Promise<Result<AccessExplanation>> {
  const record = await askedRecord(tx, question.record, ctx)
  if (!record.ok) return record
  const facts = await accessFacts(tx, { user, permission: question.permission, record: record.value }, ctx)
  const lines = [
    ...at('setting', await settingLine(facts)),
    ...at('customer', customerLine(facts)),
    ...at('person', await personLine(facts)),
    ...at('role', ...(await roleLines(facts))),
    ...at('scope', await scopeLine(facts)),
    ...at('element', elementLine(facts)),
    ...at('state', await stateLine(facts)),
    ...at('limit', await limitLine(facts)),
    ...at('session', sessionLine(facts)),
  ]
  return ok({
    person: { id: user.id, name: user.name, companyName: facts.company?.name ?? null },
    permission: question.permission,
    record: record.value?.number ?? null,
    granted: isGranted(facts),
    scope: facts.actor.grants[question.permission] ?? null,
    allowed: isGranted(facts) && lines.every(({ result }) => result !== 'stops'),
    lines,
  })
}

/** A buyer, as far as the asker reaches them. */
export async function explainAccount(tx: Tx, question: Question, ctx: Context): Promise<Result<AccessExplanation>> {
  const manager = await managerOf(tx, 'admin', ctx)
  if (!manager.ok) return manager
  const user = await findMember(tx, question.userId, manager.value)
  return user.ok ? explain(tx, user.value, question, ctx) : refuse('resource/not-found')
}

/** Somebody of the seller. */
export async function explainAdministrator(
  tx: Tx,
  question: Question,
  ctx: Context,
): Promise<Result<AccessExplanation>> {
  const user = await findAdministrator(tx, question.userId)
  return user.ok ? explain(tx, user.value, question, ctx) : user
}
