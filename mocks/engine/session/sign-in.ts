import type { UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { SessionRow } from '@mocks/store/rows/people'
import type { Store, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from './cipher'
import { enter, type Entrance } from './enter'
import { accountsAt, accountToEnter, emailKey, isOpen } from './own-accounts'
import { verifyPassword } from './password'
import { countFailure, forgetFailures, secondsToWait } from './rate-limit'
import type { SessionClient } from './sessions'

export type SignInCommand = {
  email: string
  password: string
  remember: boolean
  client: SessionClient
  current: SessionRow | null
  /** The account to come in to, of somebody who works for several companies. */
  accountId?: UserId | undefined
}
/** The outcome of comparing passwords, made before the transaction. `passwordHash` is the one that was compared. */
export type Checked = { matches: boolean; passwordHash: string | null }

const attemptKeys = ({ email, client }: SignInCommand): [string, string] => [
  `email:${emailKey(email)}`,
  `address:${client.address}`,
]

/** Compares the password; with the same work for an e-mail nobody has. Skipped while attempts are closed anyway. */
export const checkCredentials = async (
  store: Store,
  ctx: Context,
  cipher: Cipher,
  command: SignInCommand,
  iterations: number,
): Promise<Checked> => {
  const found = await store.read(async (tx) => ({
    wait: await secondsToWait(tx, attemptKeys(command), ctx.clock.now()),
    // One password opens all accounts of a person.
    user: (await accountsAt(tx, command.email)).find(isOpen),
  }))
  if (found.wait > 0) return { matches: false, passwordHash: null }
  const passwordHash = found.user?.passwordHash ?? null
  return { matches: await verifyPassword(cipher, command.password, passwordHash, iterations), passwordHash }
}

export type SignedIn = Entrance | { failed: true }

/**
 * Signs in. A wrong password, an unknown e-mail and a person who was switched off are told apart by nobody. A failure
 * is an outcome and no refusal, because its count is to be kept.
 */
export const signIn = async (
  tx: Tx,
  command: SignInCommand,
  ctx: Context,
  cipher: Cipher,
  checked: Checked,
): Promise<Result<SignedIn>> => {
  const keys = attemptKeys(command)
  const wait = await secondsToWait(tx, keys, ctx.clock.now())
  if (wait > 0) return refuse('session/too-many-attempts', { params: { retryAfterSeconds: wait } })

  const open = (await accountsAt(tx, command.email)).filter(isOpen)
  const proven = checked.matches ? open.filter(({ passwordHash }) => passwordHash === checked.passwordHash) : []
  const user = await accountToEnter(tx, proven, command.accountId)
  if (!user) {
    await countFailure(tx, ctx, keys)
    return ok({ failed: true })
  }
  await forgetFailures(tx, keys[0])
  const { remember, current, client } = command
  return ok(await enter(tx, ctx, cipher, { user, remember, current, client }))
}
