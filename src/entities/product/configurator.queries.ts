import { query } from '@/api/query'
import { configureProduct } from '@/contract/configurator'

export type AskedChoice = { choice?: string[] | undefined; quantity?: number | undefined }

export const configuratorQuery = (sku: string, asked: AskedChoice) =>
  query(configureProduct, { params: { sku }, query: asked })
