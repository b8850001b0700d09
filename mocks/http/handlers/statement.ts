import { getCreditAccount } from '@/contract/credit'
import { getCredit, getStatement, getStatementFile, listCredits } from '@/contract/statement'
import * as account from '@mocks/engine/credit/get-credit-account'
import { pageOfRows } from '@mocks/engine/paging'
import { discountOffered } from '@mocks/engine/statement/discount-offered'
import * as credit from '@mocks/engine/statement/get-credit'
import * as credits from '@mocks/engine/statement/list-credits'
import * as statement from '@mocks/engine/statement/get-statement'
import { readerOf, voiceOf } from '@mocks/papers/reader'
import { statementPaper } from '@mocks/papers/statement-paper'
import { paperFile } from '@mocks/pdf/paper-file'
import { implement } from '../implement'
import { presentCreditAccount } from '../presenters/credit'
import { presentCredit, presentCreditRecord, presentStatement } from '../presenters/statement'

export const statementHandlers = [
  implement(getStatement, async ({ tx, query, ctx, reply }) => {
    const result = await statement.getStatement(tx, query, ctx)
    if (!result.ok) return result
    const { rows, company } = result.value
    const page = pageOfRows(query.sort === '-on' ? rows.toReversed() : rows, query)
    return reply(200, presentStatement(result.value, page, await discountOffered(tx, company)))
  }),

  implement(getStatementFile, async ({ tx, query, ctx, reply }) => {
    const result = await statement.getStatement(tx, query, ctx)
    if (!result.ok) return result
    return reply(200, paperFile(statementPaper(result.value, await readerOf(tx, ctx))))
  }),

  implement(listCredits, async ({ tx, query, ctx, reply }) => {
    const result = await credits.listCredits(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentCredit) }) : result
  }),

  implement(getCredit, async ({ tx, params, ctx, reply }) => {
    const result = await credit.getCredit(tx, params.creditId, ctx)
    return result.ok ? reply(200, presentCreditRecord(result.value, await voiceOf(tx, ctx))) : result
  }),

  implement(getCreditAccount, async ({ tx, ctx, reply }) => {
    const result = await account.getCreditAccount(tx, ctx)
    return result.ok ? reply(200, presentCreditAccount(result.value)) : result
  }),
]
