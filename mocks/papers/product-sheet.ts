import type { FileReply } from '@mocks/http/implement'
import { nameIn, textIn } from '@mocks/engine/products/name-in'
import type { Paper } from '@mocks/pdf/model'
import { paperFile } from '@mocks/pdf/paper-file'
import { paperWords } from '@mocks/pdf/paper-words'
import type { ProductFileRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import { letterhead, type PaperReader } from './letterhead'
import { unitWord } from './unit-word'

/** ORD-11: what the catalogue knows of a product, as its data sheet. */
export const productSheet = (product: ProductRow, reader: PaperReader): Paper => {
  const { locale } = reader
  const t = paperWords(reader)
  const description = textIn(product.description, locale)
  return {
    ...letterhead(reader),
    title: nameIn(product, locale),
    number: product.sku,
    remark: t('kind.dataSheet'),
    issuedAt: 0,
    parties: [],
    facts: [{ label: t('productSheet.unit'), value: unitWord(product.unit, reader) }],
    blocks: [
      ...(description ? [{ kind: 'notes' as const, paragraphs: [description] }] : []),
      {
        kind: 'table',
        columns: [
          { label: t('productSheet.feature'), share: 1 },
          { label: t('productSheet.value'), share: 2 },
        ],
        rows: product.features.map(({ name, value, unit }) => [
          textIn(name, locale),
          unit ? t('common.quantityUnit', { quantity: textIn(value, locale), unit }) : textIn(value, locale),
        ]),
        empty: t('productSheet.none'),
      },
    ],
  }
}

/** A data sheet without bytes of its own is written when it is asked for, in the reader's language. */
export const productFile = (file: ProductFileRow, product: ProductRow, reader: PaperReader): FileReply | null => {
  if (file.bytes) return { type: file.type, name: file.name, bytes: file.bytes }
  return file.type === 'application/pdf' ? paperFile(productSheet(product, reader), file.name) : null
}
