import type * as contract from '@/contract/admin/materials'
import type { Material } from '@/contract/materials'
import type { Context } from '@mocks/engine/context'
import { type MaterialFacts, mayEdit } from '@mocks/engine/materials/desk-materials'
import { currentFile, pictureOf } from '@mocks/engine/materials/shared-materials'
import { textIn } from '@mocks/engine/products/name-in'
import { reachesCustomer } from '@mocks/engine/reach'
import { actionUnless } from '@mocks/engine/refusal'
import { whyNot } from '@mocks/engine/team/why-not'
import type { MaterialFileRow, MaterialRow } from '@mocks/store/rows/materials'
import type { Tx } from '@mocks/store/tx'
import { isoOf } from './time'

export async function presentMaterial(tx: Tx, row: MaterialRow, ctx: Context): Promise<Material> {
  const file = await currentFile(tx, row)
  return {
    ...{ id: row.id, kind: row.kind, language: row.language, validTo: row.validTo, video: row.video },
    title: textIn(row.title, ctx.locale),
    description: textIn(row.description, ctx.locale),
    changedAt: isoOf(row.changedAt),
    file: file && { name: file.name, type: file.type, size: file.size, version: row.versions.length },
    hasPreview: (await pictureOf(tx, row)) !== null,
  }
}

export const presentMaterialFile = ({ id, name, type, size }: MaterialFileRow): contract.MaterialFile => ({
  ...{ id, name, type, size },
})

export async function presentMaterialSummary(
  tx: Tx,
  { row, state, place, downloads }: MaterialFacts,
  ctx: Context,
): Promise<contract.DeskMaterialSummary> {
  const { groups, markets, companyIds } = row.audience
  const named = companyIds.filter((id) => reachesCustomer(ctx.actor, 'materialDesk.view', id))
  const companies = await Promise.all(named.map((id) => tx.companies.get(id)))
  const file = await currentFile(tx, row)
  return {
    ...{ id: row.id, kind: row.kind, title: textIn(row.title, ctx.locale), state, language: row.language },
    ...{ groups: [...groups], markets: [...markets] },
    customers: companies.flatMap((each) => (each ? [{ id: each.id, name: each.name }] : [])),
    otherCustomers: companyIds.length - named.length,
    ...{ validFrom: row.validFrom, validTo: row.validTo, place, video: row.video, downloads },
    file: file && presentMaterialFile(file),
    fileVersion: row.versions.length,
    changedAt: isoOf(row.changedAt),
    changedBy: row.changedBy,
  }
}

export async function presentDeskMaterial(tx: Tx, facts: MaterialFacts, ctx: Context): Promise<contract.DeskMaterial> {
  const { row } = facts
  const right = await whyNot(tx, ctx, 'materialDesk.edit', 'permission.materialDeskEdit')
  const why = right ?? (!mayEdit(row, ctx) && { code: 'permission.materialDeskEdit' as const })
  const cover = row.coverId ? await tx.materialFiles.require(row.coverId) : null
  const versions = await Promise.all(
    row.versions.map(async ({ number, fileId, at, by, note }) => ({
      ...{ number, by, note, at: isoOf(at) },
      file: presentMaterialFile(await tx.materialFiles.require(fileId)),
    })),
  )
  return {
    ...(await presentMaterialSummary(tx, facts, ctx)),
    version: row.version,
    titles: { ...row.title },
    descriptions: { ...row.description },
    cover: cover && presentMaterialFile(cover),
    versions: versions.toReversed(),
    allowedActions: [actionUnless('edit', why), actionUnless('archive', why)],
  }
}
