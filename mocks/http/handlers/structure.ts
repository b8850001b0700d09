import {
  activateBranch,
  createBranch,
  createCostCentre,
  deactivateBranch,
  deleteBranch,
  getBranch,
  getStructure,
  moveBranch,
  previewBranchMove,
  updateBranch,
  updateCostCentre,
} from '@/contract/structure'
import * as edit from '@mocks/engine/structure/edit-branch'
import * as centre from '@mocks/engine/structure/edit-cost-centre'
import * as branch from '@mocks/engine/structure/get-branch'
import * as structure from '@mocks/engine/structure/get-structure'
import * as move from '@mocks/engine/structure/move-branch'
import * as preview from '@mocks/engine/structure/preview-move'
import { dryRun } from '@mocks/store/dry-run'
import { implement, implementPrepared } from '../implement'

export const structureHandlers = [
  implement(getStructure, async ({ tx, ctx, reply }) => {
    const result = await structure.getStructure(tx, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(getBranch, async ({ tx, params, ctx, reply }) => {
    const result = await branch.getBranch(tx, params.branchId, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(createBranch, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createBranch(tx, body, ctx)
    return result.ok ? reply(201, result.value) : result
  }),

  implement(updateBranch, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateBranch(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implementPrepared(
    previewBranchMove,
    ({ store, params, query, ctx }) =>
      dryRun(store, (tx) => preview.previewMove(tx, { ...params, parentId: query.parentId ?? null }, ctx)),
    async ({ prepared, reply }) => (prepared.ok ? reply(200, prepared.value) : prepared),
  ),

  implement(moveBranch, async ({ tx, params, body, ctx, reply }) => {
    const result = await move.moveBranch(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(activateBranch, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.switchBranch(tx, { ...params, ...body, active: true }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(deactivateBranch, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.switchBranch(tx, { ...params, ...body, active: false }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(deleteBranch, async ({ tx, params, ctx, reply }) => {
    const result = await edit.deleteBranch(tx, params.branchId, ctx)
    return result.ok ? reply(204) : result
  }),

  implement(createCostCentre, async ({ tx, body, ctx, reply }) => {
    const result = await centre.createCostCentre(tx, body, ctx)
    return result.ok ? reply(201, result.value) : result
  }),

  implement(updateCostCentre, async ({ tx, params, body, ctx, reply }) => {
    const result = await centre.updateCostCentre(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),
]
