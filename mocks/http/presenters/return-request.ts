import type { ReturnSourceFound } from '@/contract/return-requests'
import type { FoundSources } from '@mocks/engine/returns/find-sources'
import type { Preview } from '@mocks/engine/returns/return-form'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { presentSource } from './return'

export const presentPreview = ({ lines, expected, currency }: Preview, viewer: Viewer) => ({
  lines: lines.map((line) => ({ id: line.id, expected: amountFor(viewer, line.expected, currency) })),
  expected: amountFor(viewer, expected, currency),
})

export const presentSources = ({ documents, products }: FoundSources, viewer: Viewer) => ({
  documents: documents.map((each): ReturnSourceFound => presentSource(each, viewer)),
  products: products.map(({ id, sku, name, unit }) => ({ id, sku, unit, name: name[viewer.locale] })),
})
