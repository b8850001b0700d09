import type { AccountChange } from '@/contract/admin/account-bulk'
import type { RefusalReason } from '@/contract/action'
import { type FieldError, type Refusal, type Result, ok, refuse } from '@/domain/result'
import type { ProblemType } from '@/domain/problems'
import type { RefusalCode } from '@/domain/refusals'
import { dryRun } from '@mocks/store/dry-run'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Store, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from '../session/cipher'
import { actOnAccount, type AccountRef } from './act-on-account'
import { findMember, managerOf } from './manager'

export type PlannedChange = {
  ref: AccountRef
  user: UserRow
  company: CompanyRow
  plan: 'change' | 'nothing' | 'stale' | 'refused'
  reason?: RefusalReason
}

/** What is so already is no failure. */
const asItIs: ReadonlySet<string> = new Set([
  'state.alreadyActive',
  'state.inactive',
  'state.sameAlready',
  'state.notSignedIn',
])

const codeOf: Partial<Record<ProblemType, RefusalCode>> = {
  'team/last-account-manager': 'state.lastAccountManager',
  'team/authorizer-in-use': 'state.authorizerInUse',
  'team/authorizer-waiting': 'state.authorizerInUse',
  'team/undecidable': 'authorization.undecidable',
  'team/beyond-rights': 'permission.beyondYours',
  'access/forbidden': 'permission.accountsEdit',
}

const judged = (
  { type, params, ask }: Refusal,
  kind: AccountChange['kind'],
): Pick<PlannedChange, 'plan' | 'reason'> => {
  if (type === 'conflict/stale') return { plan: 'stale', reason: { code: 'state.changedMeanwhile' } }
  const code = typeof params?.code === 'string' ? params.code : (codeOf[type] ?? 'state.fieldsWrong')
  // Switched off already is what was wanted only of those who switch off.
  const isSo = asItIs.has(code) && (code !== 'state.inactive' || kind === 'deactivate')
  return { plan: isSo ? 'nothing' : 'refused', reason: ask ? { code, ask } : { code } }
}

const people = async (tx: Tx, refs: readonly AccountRef[], ctx: Context): Promise<Result<PlannedChange[]>> => {
  const manager = await managerOf(tx, 'admin', ctx)
  if (!manager.ok) return manager
  const errors: FieldError[] = []
  const found: PlannedChange[] = []
  for (const [at, ref] of refs.entries()) {
    const user = await findMember(tx, ref.id, manager.value)
    const pointer = `/accounts/${at}/id`
    if (!user.ok) errors.push({ pointer, code: 'unknown' })
    else if (refs.findIndex(({ id }) => id === ref.id) < at) errors.push({ pointer, code: 'duplicate' })
    else {
      const company = await tx.companies.require(user.value.companyId as CompanyRow['id'])
      found.push({ ref, user: user.value, company, plan: 'change' })
    }
  }
  return errors.length > 0 ? refuse('request/invalid', { errors }) : ok(found)
}

/**
 * What a change of several accounts does with each, found out by doing it and taking it back. One after another: of two
 * account managers that run a company alone, the first can be switched off and the second cannot.
 */
export const planAccountChanges = async (
  store: Store,
  { accounts, change }: { accounts: readonly AccountRef[]; change: AccountChange },
  ctx: Context,
  cipher: Cipher,
): Promise<Result<PlannedChange[]>> => {
  const listed = await store.read((tx) => people(tx, accounts, ctx))
  if (!listed.ok) return listed
  const planned = listed.value
  // Each refusal takes everything back, for a use-case may refuse after it has written.
  for (let settled = false; !settled; ) {
    const tried = await dryRun(store, async (tx) => {
      for (const each of planned) {
        if (each.plan !== 'change') continue
        const acted = await actOnAccount(tx, each.ref, change, ctx, cipher)
        if (!acted.ok) return ok({ each, refusal: acted.refusal })
      }
      return ok(null)
    })
    if (!tried.ok) return tried
    settled = tried.value === null
    if (tried.value) Object.assign(tried.value.each, judged(tried.value.refusal, change.kind))
  }
  return ok(planned)
}
