import { listCases } from '@/contract/cases'
import * as cases from '@mocks/engine/cases/list-cases'
import { implement } from '../implement'
import { presentCase } from '../presenters/case'

export const caseHandlers = [
  implement(listCases, async ({ tx, query, ctx, reply }) => {
    const result = await cases.listCases(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentCase) }) : result
  }),
]
