import type { AllowedAction } from '@/contract/action'
import { holds } from '@/domain/permissions/can'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'

export const mayNotEditCatalogue = async (tx: Tx, ctx: Context) =>
  !holds(ctx.actor, 'catalogue.edit') && {
    code: 'permission.catalogueEdit' as const,
    ask: await whoCan(tx, null, 'catalogue.edit'),
  }

const mayNotImport = async (tx: Tx, ctx: Context) =>
  !holds(ctx.actor, 'catalogue.import') && {
    code: 'permission.catalogueImport' as const,
    ask: await whoCan(tx, null, 'catalogue.import'),
  }

/** What the caller may do with the catalogue as a whole. */
export const catalogueActionsOf = async (tx: Tx, ctx: Context): Promise<AllowedAction<'edit' | 'import'>[]> => [
  actionUnless('edit', await mayNotEditCatalogue(tx, ctx)),
  actionUnless('import', await mayNotImport(tx, ctx)),
]
