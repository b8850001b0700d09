import * as contract from '@/contract/own-accounts'
import type { Cipher } from '@mocks/engine/session/cipher'
import { ownAccounts, switchAccount } from '@mocks/engine/session/switch-account'
import type { SessionRow } from '@mocks/store/rows/people'
import { type Handler, implement } from '../implement'
import { presentOwnAccount } from '../presenters/own-account'
import { presentSession } from '../presenters/session'

/** One person, several companies. */
export const createOwnAccountHandlers = (cipher: Cipher): Handler[] => [
  implement(contract.listOwnAccounts, async ({ tx, ctx, reply }) => {
    const found = await ownAccounts(tx, ctx)
    return reply(200, { items: await Promise.all(found.map((account) => presentOwnAccount(tx, account, ctx))) })
  }),

  implement(
    contract.switchAccount,
    async ({ tx, ctx, body, request, reply }) => {
      // The pipeline lets nobody through here without a session.
      const result = await switchAccount(tx, { ...body, session: request.session as SessionRow }, ctx, cipher)
      if (!result.ok) return result
      const { session, user } = result.value
      return reply(200, { session: await presentSession(tx, session, user, ctx.clock.now()) })
    },
    // A page of before goes back to its company with a token that is no longer the session's.
    { csrf: 'origin' },
  ),
]
