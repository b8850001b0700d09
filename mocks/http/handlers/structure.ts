import * as structureContract from '@/contract/structure'
import type { Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import * as edit from '@mocks/engine/structure/edit-branch'
import * as centre from '@mocks/engine/structure/edit-cost-centre'
import * as branch from '@mocks/engine/structure/get-branch'
import * as structure from '@mocks/engine/structure/get-structure'
import * as move from '@mocks/engine/structure/move-branch'
import * as preview from '@mocks/engine/structure/preview-move'
import { dryRun } from '@mocks/store/dry-run'
import type { Tx } from '@mocks/store/tx'
import { ok } from '@/domain/result'
import { type Handler, implement, implementPrepared } from '../implement'

export type StructureEndpoints = Pick<
  typeof structureContract,
  | 'getStructure'
  | 'getBranch'
  | 'createBranch'
  | 'updateBranch'
  | 'previewBranchMove'
  | 'moveBranch'
  | 'activateBranch'
  | 'deactivateBranch'
  | 'deleteBranch'
  | 'createCostCentre'
  | 'updateCostCentre'
>
/** As whom the structure is read and changed: oneself in the store, somebody of the customer in the administration. */
export type Within = (tx: Tx, ctx: Context, input: object) => Promise<Result<Context>>

/** The same use-cases for the people of a company and for those who serve it; only the endpoints and the caller differ. */
export const structureHandlersOf = (endpoints: StructureEndpoints, within: Within): Handler[] => {
  const as = async <T>(
    input: { tx: Tx; ctx: Context },
    run: (own: Context) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const own = await within(input.tx, input.ctx, input)
    return own.ok ? run(own.value) : own
  }
  return [
    implement(endpoints.getStructure, async (input) => {
      const result = await as(input, (own) => structure.getStructure(input.tx, own))
      return result.ok ? input.reply(200, result.value) : result
    }),

    implement(endpoints.getBranch, async (input) => {
      const result = await as(input, (own) => branch.getBranch(input.tx, input.params.branchId, own))
      return result.ok ? input.reply(200, result.value) : result
    }),

    implement(endpoints.createBranch, async (input) => {
      const result = await as(input, (own) => edit.createBranch(input.tx, input.body, own))
      return result.ok ? input.reply(201, result.value) : result
    }),

    implement(endpoints.updateBranch, async (input) => {
      const result = await as(input, (own) => edit.updateBranch(input.tx, { ...input.params, ...input.body }, own))
      return result.ok ? input.reply(200, result.value) : result
    }),

    implementPrepared(
      endpoints.previewBranchMove,
      (input) =>
        dryRun(input.store, (tx) =>
          as({ ...input, tx }, (own) =>
            preview.previewMove(tx, { ...input.params, parentId: input.query.parentId ?? null }, own),
          ),
        ),
      async ({ prepared, reply }) => (prepared.ok ? reply(200, prepared.value) : prepared),
    ),

    implement(endpoints.moveBranch, async (input) => {
      const result = await as(input, (own) => move.moveBranch(input.tx, { ...input.params, ...input.body }, own))
      return result.ok ? input.reply(200, result.value) : result
    }),

    ...([true, false] as const).map((active) =>
      implement(active ? endpoints.activateBranch : endpoints.deactivateBranch, async (input) => {
        const command = { ...input.params, ...input.body, active }
        const result = await as(input, (own) => edit.switchBranch(input.tx, command, own))
        return result.ok ? input.reply(200, result.value) : result
      }),
    ),

    implement(endpoints.deleteBranch, async (input) => {
      const result = await as(input, (own) => edit.deleteBranch(input.tx, { ...input.params, ...input.query }, own))
      return result.ok ? input.reply(204) : result
    }),

    implement(endpoints.createCostCentre, async (input) => {
      const result = await as(input, (own) => centre.createCostCentre(input.tx, input.body, own))
      return result.ok ? input.reply(201, result.value) : result
    }),

    implement(endpoints.updateCostCentre, async (input) => {
      const command = { ...input.params, ...input.body }
      const result = await as(input, (own) => centre.updateCostCentre(input.tx, command, own))
      return result.ok ? input.reply(200, result.value) : result
    }),
  ]
}

export const structureHandlers = structureHandlersOf(structureContract, async (_tx, ctx) => ok(ctx))
